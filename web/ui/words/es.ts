import type { Words } from "./en.ts";

export const words: Words = {
  back: "Atrás",
  clearSearch: "Borrar búsqueda",
  close: "Cerrar",
  score: "Puntos",
  voteDown: "Votar en contra",
  voteUp: "Votar a favor",
  votesFor: (title) => `Votos para ${title}`,
  you: "Tú",
};
