import type { Words } from "./en.ts";

export const words: Words = {
  report: "Partybericht",
  songs: "Gespielte Songs",
  music: "Stunden Musik",
  guests: "Gäste, die mitgemacht haben",
  requests: "Wünsche",
  votes: "Stimmen",
  skipped: "Übersprungen",
  byHour: "Wünsche pro Stunde",
  topSongs: "Songs der Nacht",
  topVoted: "Am beliebtesten",
  topArtists: "Künstler",
  topGuests: "Wer sich am meisten gewünscht hat",
  genres: "Genres",
  loudness: "Wie laut die Songs aufgenommen sind",
  nothing: "Noch wurde nichts gespielt.",
  madeBy: "Gemacht von Rumpus, der Party in der Kiste.",
};
