import type { Words } from "./en.ts";

export const words: Words = {
  playback: "Reproducción",
  previous: "Canción anterior",
  back: "Atrás",
  restart: "Volver a empezar la canción",
  again: "Otra vez",
  pause: "Pausa",
  play: "Seguir",
  skipLabel: "Saltar a la siguiente",
  skip: "Saltar",
  position: "Posición en la canción",
  ofLength: (at, length) => `${at} de ${length}`,
  volume: "Volumen",
  percent: (value) => `${value} por ciento`,
};
