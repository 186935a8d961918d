import { pluralsIn } from "../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  upNext: "Zaraz zagramy",
  topSongs: "Hity wieczoru",
  nowPlaying: "Teraz gramy",
  askedBy: "Na życzenie:",
  progress: "Jak daleko jest utwór",
  votes: (count) =>
    say(count, { one: "# głos", few: "# głosy", many: "# głosów", other: "# głosu" }),
  plays: (count) =>
    say(count, {
      one: "zagrane raz",
      few: "zagrane # razy",
      many: "zagrane # razy",
      other: "zagrane # raza",
    }),
  more: (count) =>
    say(count, {
      one: "i jeszcze #",
      few: "i jeszcze #",
      many: "i jeszcze #",
      other: "i jeszcze #",
    }),
  onItsWay: "już leci",
  nothingWaits: "Na razie nic nie czeka",
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
