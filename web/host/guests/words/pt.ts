import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  what: "os convidados",
  nobody: "Ninguém ainda",
  nobodyHelp: "Quem pede uma música ou vota aparece aqui.",
  notHere: "Nenhum convidado tem esse nome.",
  find: "Procurar convidado",
  here: "Aqui agora",
  muted: "Silenciado",
  banned: "Excluído",
  noSongs: "Nenhuma música ainda",
  moreGuests: "Mais convidados",
  name: "Nome",
  nameHelp: "Todo mundo vê o novo nome na hora.",
  colour: "Cor",
  ownLimits: "Limites próprios",
  ownLimitsHelp: "Mais ou menos do que os outros.",
  asEverybody: "Os mesmos limites de todos.",
  requestBurst: "Músicas de uma vez",
  waitingPerGuest: "Na fila ao mesmo tempo",
  hashtags: "Hashtags",
  show: "Mostrar",
  takeAway: "Tirar",
  shown: "Na TV",
  noHashtags: "Nenhuma hashtag ainda",
  standings: {
    welcome: ["Participar", "Pedir músicas, votar e escrever hashtags."],
    muted: ["Só votar", "Sem músicas novas nem hashtags; os votos contam."],
    banned: ["Só olhar", "Sem músicas, sem votos, sem nada. O que já está na fila fica."],
  },
  hereNow: (count) => say(count, { one: "# está aqui", other: "# estão aqui" }),
  waiting: (count) => say(count, { one: "# na fila", other: "# na fila" }),
  played: (count) => say(count, { one: "# já tocou", other: "# já tocaram" }),
  askFirst: (count) => say(count, { one: "# espera por você", other: "# esperam por você" }),
  tonight: (count) => `${shared.guests(count)} até agora`,
  colourNumber: (place) => `Cor ${place}`,
  may: (name) => `${name} pode`,
};
