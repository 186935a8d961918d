import type { Words } from "./en.ts";

export const words: Words = {
  report: "Il resoconto della festa",
  songs: "Brani passati",
  music: "Ore di musica",
  guests: "Ospiti che hanno partecipato",
  requests: "Richieste",
  votes: "Voti",
  skipped: "Saltati",
  byHour: "Richieste all’ora",
  topSongs: "I brani della notte",
  topVoted: "I più amati",
  topArtists: "Artisti",
  topGuests: "Chi ha chiesto di più",
  genres: "Generi",
  loudness: "Il volume originale dei brani",
  nothing: "Non è ancora passato niente.",
  madeBy: "Fatto da Rumpus, la festa in scatola.",
};
