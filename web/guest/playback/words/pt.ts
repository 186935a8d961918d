import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Reprodução",
  previous: "Música anterior",
  back: "Voltar",
  restart: "Recomeçar a música",
  again: "De novo",
  pause: "Pausar",
  play: "Tocar",
  skipLabel: "Pular para a próxima",
  skip: "Pular",
  position: "Ponto da música",
  ofLength: (at, length) => `${at} de ${length}`,
  volume: "Volume",
  percent: (value) => `${value} por cento`,
};
