import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  upNext: "Następne",
  topSongs: "Hity wieczoru",
  nowPlaying: "Teraz gra",
  askedBy: "Na życzenie:",
  progress: "Jak daleko jest piosenka",
  votes: (count) => say(count, { one: "# głos", few: "# głosy", many: "# głosów" }),
  plays: (count) =>
    say(count, {
      one: "zagrana raz",
      few: "zagrana # razy",
      many: "zagrana # razy",
    }),
  more: (count) =>
    say(count, {
      one: "i jeszcze #",
      few: "i jeszcze #",
      many: "i jeszcze #",
    }),
  onItsWay: "w drodze",
  nothingWaits: "Kolejka jest pusta",
  yoursNext: "Następna może być twoja piosenka.",
  join: "Wybierz następną piosenkę",
  scan: "Zeskanuj telefonem",
  orType: "albo wpisz",
  wifi: "Wi-Fi",
  wifiFirst: "1. Połącz się z Wi-Fi",
  thenScan: "2. Wybierz piosenkę",
  idleTitle: "Parkiet jest wasz",
  idleText: "Zeskanuj, wybierz piosenkę i zaczynamy.",
  paused: "Pauza",
  pausedText: "Muzyka łapie oddech.",
  troubleTitle: "Muzyka potrzebuje gospodarza",
  silent: "Nie ma wyjścia dźwięku. Daj znać gospodarzowi.",
  offline: "Szukam szafy grającej…",
  offlineText: "Muzyka gra dalej. Ekran sam wróci.",
  loading: "Rumpus się budzi",
};
