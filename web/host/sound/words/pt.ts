import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Para onde vai a música",
  auto: "A escolha da caixa",
  test: "Tocar um som de teste",
  playing: "Ouve …",
  silent: "Não há saída de som. Liga colunas ou uma placa de som USB.",
};
