import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Odtwarzanie",
  previous: "Poprzednia piosenka",
  back: "Wstecz",
  restart: "Piosenka od początku",
  again: "Od nowa",
  pause: "Pauza",
  play: "Graj",
  skipLabel: "Przejdź do następnej",
  skip: "Pomiń",
  position: "Miejsce w piosence",
  ofLength: (at, length) => `${at} z ${length}`,
  volume: "Głośność",
  percent: (value) => `${value} procent`,
};
