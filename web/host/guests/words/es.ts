import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  what: "los invitados",
  nobody: "Aún no hay nadie",
  nobodyHelp: "Quien pide una canción o vota sale aquí.",
  notHere: "Ningún invitado se llama así.",
  find: "Buscar invitado",
  here: "Aquí",
  muted: "Silenciado",
  banned: "Fuera",
  noSongs: "Aún sin canciones",
  moreGuests: "Más invitados",
  name: "Nombre",
  nameHelp: "Todos ven el nombre nuevo al momento.",
  colour: "Color",
  ownLimits: "Límites propios",
  ownLimitsHelp: "Más o menos que los demás.",
  asEverybody: "Los mismos límites que todos.",
  requestBurst: "Canciones de golpe",
  waitingPerGuest: "En cola a la vez",
  hashtags: "Hashtags",
  show: "Mostrar",
  takeAway: "Quitar",
  shown: "En la tele",
  noHashtags: "Aún sin hashtags",
  standings: {
    welcome: ["Participar", "Pedir canciones, votar y escribir hashtags."],
    muted: ["Solo votar", "Sin canciones nuevas ni hashtags; sus votos cuentan."],
    banned: ["Solo mirar", "Ni canciones ni votos, nada. Lo que ya está en cola se queda."],
  },
  hereNow: (count) => say(count, { one: "Hay # aquí", other: "Hay # aquí" }),
  waiting: (count) => say(count, { one: "# en cola", other: "# en cola" }),
  played: (count) => say(count, { one: "# ya sonó", other: "# ya sonaron" }),
  askFirst: (count) => say(count, { one: "# te espera", other: "# te esperan" }),
  tonight: (count) => `${shared.guests(count)} hasta ahora`,
  colourNumber: (place) => `Color ${place}`,
  may: (name) => `${name} puede`,
};
