import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  title: "Liczby",
  since: (when: string) => `Od: ${when}`,
  songs: "Zagrane piosenki",
  music: "Muzyka",
  guests: "Goście",
  requests: "Życzenia",
  votes: "Głosy",
  skipped: "Pominięte",
  byHour: "Życzenia na godzinę",
  topSongs: "Najczęściej grane",
  topVoted: "Najbardziej lubiane",
  topGuests: "Kto zamawiał najczęściej",
  topArtists: "Wykonawcy",
  genres: "Gatunki",
  loudness: "Jak głośno nagrano piosenki",
  nothingYet: "Jeszcze nic",
  comeBack: "Gdy tylko poleci pierwsza piosenka, wieczór będzie tu liczony.",
  keepIt: "Zachowaj wieczór",
  aboutReport: "Strona z okładkami i wykresami. Otworzy się wszędzie, można ją wysłać każdemu.",
  withGuests: "Z imionami gości",
  allEvenings: "Wszystkie wieczory, nie tylko ten",
  writeReport: "Napisz podsumowanie",
  table: "Tabela (CSV)",
  reportFrom: (when: string) => `Podsumowanie, ${when}`,
  meanLoudness: (lufs: string) => `Średnio ${lufs} LUFS; wszystkie grają równie głośno.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# życzenie", few: "# życzenia", many: "# życzeń" })}`,
};
