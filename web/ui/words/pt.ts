import type { Words } from "./en.ts";

export const words: Words = {
  back: "Voltar",
  clearSearch: "Limpar busca",
  close: "Fechar",
  score: "Pontos",
  voteDown: "Votar contra",
  voteUp: "Votar a favor",
  votesFor: (title) => `Votos para ${title}`,
  you: "Você",
};
