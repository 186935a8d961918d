import type { Words } from "./en.ts";

export const words: Words = {
  report: "Feestverslag",
  songs: "Gedraaide nummers",
  music: "Uren muziek",
  guests: "Gasten die meededen",
  requests: "Verzoekjes",
  votes: "Stemmen",
  skipped: "Overgeslagen",
  byHour: "Verzoekjes per uur",
  topSongs: "Nummers van de avond",
  topVoted: "Meest geliefd",
  topArtists: "Artiesten",
  topGuests: "Wie het meest aanvroeg",
  genres: "Genres",
  loudness: "Hoe hard de nummers zijn opgenomen",
  nothing: "Er is nog niets gedraaid.",
  madeBy: "Gemaakt door Rumpus, het feest in een doosje.",
};
