import type { Words } from "./en.ts";

export const words: Words = {
  report: "O resumo da festa",
  songs: "Músicas tocadas",
  music: "Horas de música",
  guests: "Convidados que participaram",
  requests: "Pedidos",
  votes: "Votos",
  skipped: "Puladas",
  byHour: "Pedidos por hora",
  topSongs: "As músicas da noite",
  topVoted: "As mais queridas",
  topArtists: "Artistas",
  topGuests: "Quem mais pediu",
  genres: "Gêneros",
  loudness: "O volume original das músicas",
  nothing: "Ainda não tocou nada.",
  madeBy: "Feito por Rumpus, a festa numa caixa.",
};
