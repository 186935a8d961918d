import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Dove va la musica",
  auto: "Decide il jukebox",
  test: "Suona un tono di prova",
  playing: "Ascolta…",
  silent: "Nessuna uscita audio trovata. Collega le casse o una scheda audio USB.",
};
