import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  requestsClosed: "Ahora no se admiten peticiones. Aún puedes votar lo que viene.",
  banned: "Esta noche solo puedes mirar. Habla con el anfitrión.",
  requestsLeft: (count) =>
    say(count, { one: "Te queda # petición", other: "Te quedan # peticiones" }),
  noRequestsLeft: "No te quedan peticiones",
  nextRequest: (soon) => `Sin peticiones: la próxima, ${soon}`,
  silent: "No hay salida de sonido: la fiesta suena en silencio.",
  yourSongIsOn: (title) => `¡Suena tu canción!\n${title}`,
  yourSongIsNext: (title) => `Tu canción es la próxima: ${title}`,
  hostRemoved: (title) => `El anfitrión ha quitado tu canción ${title}.`,
  notFetched: (title) => `No se pudo traer ${title}. Prueba con otra canción.`,
  couldNotPlay: (title) => `No se pudo reproducir ${title}.`,
  votedOut: (title) => `Saltada por votación: ${title}`,
  kicked: (title) => `Fuera de la cola por votación: ${title}`,
  mended: "La jukebox ha reparado su memoria. Pueden faltar algunos de los últimos votos.",
  inQueue: (title) => `${title} está en la cola.`,
  voteForIt: "Votarla",
  keptForLater: (title) => `Sin conexión. Pediremos ${title} en cuanto vuelva.`,
};
