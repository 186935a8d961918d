import type { Words } from "./en.ts";

export const words: Words = {
  report: "Podsumowanie imprezy",
  songs: "Zagrane piosenki",
  music: "Godziny muzyki",
  guests: "Goście, którzy się bawili",
  requests: "Życzenia",
  votes: "Głosy",
  skipped: "Pominięte",
  byHour: "Życzenia na godzinę",
  topSongs: "Piosenki tej nocy",
  topVoted: "Najbardziej lubiane",
  topArtists: "Wykonawcy",
  topGuests: "Kto zamawiał najczęściej",
  genres: "Gatunki",
  loudness: "Jak głośno nagrano piosenki",
  nothing: "Nic jeszcze nie leciało.",
  madeBy: "Zrobione przez Rumpus, imprezę w pudełku.",
};
