import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pt");

export const words: Words = {
  requestsClosed: "Os pedidos estão fechados agora. Você ainda pode votar no que vem.",
  banned: "Hoje você só pode olhar. Fale com o anfitrião.",
  requestsLeft: (count) => say(count, { one: "Resta # pedido", other: "Restam # pedidos" }),
  noRequestsLeft: "Seus pedidos acabaram",
  nextRequest: (soon) => `Pedidos esgotados – o próximo ${soon}`,
  silent: "Nenhuma saída de som: a festa toca em silêncio.",
  yourSongIsOn: (title) => `É a sua música!\n${title}`,
  yourSongIsNext: (title) => `A sua música é a próxima: ${title}`,
  hostRemoved: (title) => `O anfitrião tirou a sua música ${title}.`,
  notFetched: (title) => `Não deu para buscar ${title}. Tente outra música.`,
  couldNotPlay: (title) => `Não deu para tocar ${title}.`,
  votedOut: (title) => `Pulada por votação: ${title}`,
  kicked: (title) => `Tirada da fila por votação: ${title}`,
  mended: "A jukebox consertou a memória. Podem faltar alguns dos últimos votos.",
  inQueue: (title) => `${title} está na fila.`,
  voteForIt: "Votar nela",
  keptForLater: (title) => `Sem conexão. Pedimos ${title} assim que ela voltar.`,
};
