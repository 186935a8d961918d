import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Lecture",
  previous: "Titre précédent",
  back: "Retour",
  restart: "Reprendre ce titre au début",
  again: "Début",
  pause: "Pause",
  play: "Lecture",
  skipLabel: "Passer au titre suivant",
  skip: "Passer",
  position: "Position dans le titre",
  ofLength: (at, length) => `${at} sur ${length}`,
  volume: "Volume",
  percent: (value) => `${value} pour cent`,
};
