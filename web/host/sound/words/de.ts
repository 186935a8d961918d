import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Wohin die Musik geht",
  auto: "Was die Box selbst wählt",
  test: "Testton spielen",
  playing: "Hör hin …",
  silent: "Kein Tongerät gefunden. Steck Lautsprecher oder eine USB-Soundkarte an.",
};
