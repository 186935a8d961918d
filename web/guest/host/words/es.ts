import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  signInTitle: "Entrar como anfitrión",
  signInAbout: "Lleva la fiesta desde este móvil: pausa, saltar, volumen y orden de la cola.",
  youAreHost: "Eres el anfitrión",
  hostNow: "Ahora eres el anfitrión.",
  guestAgain: "Vuelves a ser un invitado.",
  menuAbout:
    "La reproducción y el volumen están en la primera página; los puntos de una canción la mueven o la quitan.",
  hostPage: "Invitados, ajustes y música",
  signOut: "Cerrar sesión",
  clear: "Vaciar la cola",
  empty: "La cola está vacía",
  clearSure: (count) =>
    say(count, {
      one: "¿Quitar la canción en espera? No se puede deshacer.",
      other: "¿Quitar las # canciones en espera? No se puede deshacer.",
    }),
  keep: "Dejarlas",
  remove: "Quitar",
  changeTitle: "Cambiar esta canción",
  isNext: "Ya es la próxima",
  playNext: "Ponerla la próxima",
  removeIt: "Quitarla",
  playback: "Reproducción",
  previous: "Canción anterior",
  back: "Atrás",
  restart: "Volver a empezar la canción",
  again: "Repetir",
  pause: "Pausa",
  play: "Tocar",
  skipLabel: "Saltar a la siguiente",
  skip: "Saltar",
  position: "Posición en la canción",
  ofLength: (at, length) => `${at} de ${length}`,
  volume: "Volumen",
  percent: (value) => `${value} por ciento`,
};
