import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Riproduzione",
  previous: "Brano precedente",
  back: "Indietro",
  restart: "Ricomincia il brano",
  again: "Da capo",
  pause: "Pausa",
  play: "Play",
  skipLabel: "Vai al prossimo brano",
  skip: "Salta",
  position: "Punto del brano",
  ofLength: (at, length) => `${at} di ${length}`,
  volume: "Volume",
  percent: (value) => `${value} percento`,
};
