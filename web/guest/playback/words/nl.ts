import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Afspelen",
  previous: "Vorig nummer",
  back: "Terug",
  restart: "Nummer opnieuw starten",
  again: "Opnieuw",
  pause: "Pauze",
  play: "Afspelen",
  skipLabel: "Naar het volgende nummer",
  skip: "Overslaan",
  position: "Plek in het nummer",
  ofLength: (at, length) => `${at} van ${length}`,
  volume: "Volume",
  percent: (value) => `${value} procent`,
};
