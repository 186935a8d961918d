import type { Words } from "./en.ts";

export const words: Words = {
  report: "Feestverslag",
  songs: "Gespeelde nummers",
  music: "Uren muziek",
  guests: "Gasten die meededen",
  requests: "Verzoekjes",
  votes: "Stemmen",
  skipped: "Overgeslagen",
  byHour: "Verzoekjes per uur",
  topSongs: "Nummers van de nacht",
  topVoted: "Meest geliefd",
  topArtists: "Artiesten",
  topGuests: "Wie het meest aanvroeg",
  genres: "Genres",
  loudness: "Hoe luid de nummers gemaakt zijn",
  nothing: "Er is nog niets gespeeld.",
  madeBy: "Gemaakt door Rumpus, het feest in een doosje.",
};
