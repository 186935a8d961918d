import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  what: "os convidados",
  nobody: "Ainda ninguém",
  nobodyHelp: "Quem pede uma música ou vota aparece aqui.",
  notHere: "Nenhum convidado tem esse nome.",
  find: "Procurar convidado",
  here: "Aqui agora",
  muted: "Silenciado",
  banned: "Excluído",
  noSongs: "Ainda sem músicas",
  moreGuests: "Mais convidados",
  name: "Nome",
  nameHelp: "Todos veem logo o novo nome.",
  colour: "Cor",
  ownLimits: "Limites próprios",
  ownLimitsHelp: "Mais ou menos do que os outros.",
  asEverybody: "Os mesmos limites de todos.",
  requestBurst: "Músicas de uma vez",
  waitingPerGuest: "À espera ao mesmo tempo",
  hashtags: "Hashtags",
  show: "Mostrar",
  takeAway: "Tirar",
  shown: "Na TV",
  noHashtags: "Ainda sem hashtags",
  standings: {
    welcome: ["Participar", "Pedir músicas, votar e escrever hashtags."],
    muted: ["Só votar", "Sem músicas novas nem hashtags; os votos contam."],
    banned: ["Só ver", "Nem músicas, nem votos, nada. O que espera fica."],
  },
  hereNow: (count) => say(count, { one: "# está aqui", other: "# estão aqui" }),
  waiting: (count) => say(count, { one: "# à espera", other: "# à espera" }),
  played: (count) => say(count, { one: "# já tocou", other: "# já tocaram" }),
  askFirst: (count) => say(count, { one: "# espera por ti", other: "# esperam por ti" }),
  tonight: (count) => `${shared.guests(count)} até agora`,
  colourNumber: (place) => `Cor ${place}`,
  may: (name) => `${name} pode`,
  showTag: (tag) => `Mostrar #${tag}`,
  removeTag: (tag) => `Tirar #${tag}`,
};
