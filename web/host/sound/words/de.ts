import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Wohin die Musik geht",
  auto: "Die Jukebox entscheidet",
  test: "Testton spielen",
  playing: "Hör hin …",
  silent: "Kein Tonausgang gefunden. Steck Lautsprecher oder eine USB-Soundkarte an.",
};
