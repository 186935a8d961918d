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
  topArtists: "Interpreten",
  topGuests: "Die fleißigsten Wünscher",
  genres: "Genres",
  loudness: "Wie laut die Songs gemastert sind",
  nothing: "Noch wurde nichts gespielt.",
  madeBy: "Gemacht von Rumpus, der Party in der Kiste.",
};
