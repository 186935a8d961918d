import type { Words } from "./en.ts";

export const words: Words = {
  report: "Le bilan de la fête",
  songs: "Titres joués",
  music: "Heures de musique",
  guests: "Invités qui ont participé",
  requests: "Demandes",
  votes: "Votes",
  skipped: "Titres passés",
  byHour: "Demandes par heure",
  topSongs: "Les titres de la nuit",
  topVoted: "Les plus aimés",
  topArtists: "Artistes",
  topGuests: "Qui a demandé le plus",
  genres: "Genres",
  loudness: "Le volume d’origine des titres",
  nothing: "Rien n’a encore été joué.",
  madeBy: "Fait par Rumpus, la fête en boîte.",
};
