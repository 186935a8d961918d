import type { Words } from "./en.ts";

export const words: Words = {
  report: "Podsumowanie imprezy",
  songs: "Zagrane utwory",
  music: "Godziny muzyki",
  guests: "Goście, którzy się bawili",
  requests: "Prośby",
  votes: "Głosy",
  skipped: "Pominięte",
  byHour: "Prośby na godzinę",
  topSongs: "Utwory tej nocy",
  topVoted: "Najbardziej lubiane",
  topArtists: "Wykonawcy",
  topGuests: "Kto prosił najczęściej",
  genres: "Gatunki",
  loudness: "Jak głośno nagrano utwory",
  nothing: "Nic jeszcze nie zagrało.",
  madeBy: "Zrobione przez Rumpus, imprezę w pudełku.",
};
