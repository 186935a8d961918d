import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Para onde vai a música",
  auto: "A jukebox decide",
  test: "Tocar um som de teste",
  playing: "Ouça…",
  silent: "Nenhuma saída de som. Ligue caixas de som ou uma placa de som USB.",
};
