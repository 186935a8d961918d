import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Wiedergabe",
  previous: "Voriger Song",
  back: "Zurück",
  restart: "Song von vorn",
  again: "Noch mal",
  pause: "Pause",
  play: "Abspielen",
  skipLabel: "Zum nächsten Song",
  skip: "Weiter",
  position: "Stelle im Song",
  ofLength: (at, length) => `${at} von ${length}`,
  volume: "Lautstärke",
  percent: (value) => `${value} Prozent`,
};
