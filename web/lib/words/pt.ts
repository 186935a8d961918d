import { words as refusals } from "../../../src/protocol/refusals/words/pt.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("pt");

/** As in Brazil, which is what `pt` alone means, in words that Portugal understands too. */
export const words: Words = {
  language: "pt",
  moment: { now: "agora mesmo", soon: "daqui a pouco" },
  dayAt: (day, time) => `${day} às ${time}`,
  tryAgainWhen: (soon) => `Tente de novo ${soon}.`,
  didNotWork: "Não deu certo.",
  add: "Adicionar",
  back: "Voltar",
  cancel: "Cancelar",
  change: "Mudar",
  delete: "Apagar",
  loading: "Carregando…",
  more: "Mais",
  next: "Avançar",
  remove: "Tirar",
  save: "Salvar",
  stop: "Parar",
  tryAgain: "Tentar de novo",
  guests: (count) => say(count, { one: "# convidado", other: "# convidados" }),
  songs: (count) => say(count, { one: "# música", other: "# músicas" }),
  votes: (count) => say(count, { one: "# voto", other: "# votos" }),
  refusals,
};
