import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  title: "Stan",
  allWell: "Wszystko gra",
  lookHere: "Coś cię tu potrzebuje",
  restartPlayer: "Zrestartuj odtwarzacz",
  goThere: "Zobacz",
  repairs: "Gdy coś się zawiesi",
  player: "Odtwarzacz",
  playerAbout: "Muzyka milknie na sekundę i gra dalej od tego miejsca.",
  restart: "Zrestartuj",
  logs: "Dziennik",
  logsAbout: "Zapiski z ostatnich dni dla kogoś, kto ci pomaga.",
  turnOff: "Wyłącz",
  goodNight: "Dobranoc",
  turnedOff: "Szafa grająca się wyłącza. Wyjmij wtyczkę, gdy zielona lampka przestanie migać.",
  sound: "Dźwięk",
  power: {
    restart: "Zrestartuj Rumpus",
    reboot: "Zrestartuj szafę",
    off: "Wyłącz szafę grającą",
  },
  powerAbout: {
    restart: "Strona znika na chwilę; muzyka gra dalej.",
    reboot: "Muzyka cichnie na minutę i sama wraca.",
    off: "Zanim wyjmiesz wtyczkę: najpierw wszystko się zapisze.",
  },
  powerAsk: {
    restart: "Wszystkie strony same wrócą w kilka sekund.",
    reboot: "Impreza stanie na jakąś minutę. Kolejka i głosy zostają.",
    off: "Na razie koniec imprezy. Kolejka i głosy zostają na następny raz.",
  },
  states: {
    ok: "W porządku",
    starting: "Startuje",
    degraded: "Ma kłopoty",
    down: "Nie działa",
  },
  parts: {
    store: "Karta pamięci",
    player: "Muzyka",
    lights: "Światła",
    library: "Biblioteka",
    jobs: "Zadania",
    memory: "Pamięć",
    temperature: "Temperatura",
  },
  todos: {
    "restart-player": "Odtwarzacz nie odpowiada. Zrestartuj go.",
    "plug-in-sound": "Nikt nic nie słyszy: podłącz głośniki albo kartę USB.",
    "choose-sound": "Wybranego wyjścia już nie ma. Wybierz inne w „Dźwięk”.",
    "restart-rumpus": "Zrestartuj Rumpus.",
    "check-lights": "Jedno ze świateł nie odpowiada. Zobacz które.",
    "plug-in-music": "Brakuje folderu z muzyką. Podłącz pendrive jeszcze raz.",
    "add-music": "Nie ma jeszcze muzyki. Dodaj folder.",
    "look-at-jobs": "Zadanie się nie udało. Zobacz dlaczego.",
    "cool-down": "Szafa jest gorąca. Daj jej powietrza albo cienia.",
    "free-space": "Mało miejsca. Usuń stare kopie albo przesłane pliki.",
    "check-card":
      "Na karcie pamięci nie da się zapisywać. Może jest zablokowana albo zużyta: zrób kopię i weź nową.",
  },
  free: (bytes: string) => `${bytes} wolne`,
  database: (bytes: string) => `baza danych ${bytes}`,
  songs: (count: number) =>
    say(count, { one: "# piosenka", few: "# piosenki", many: "# piosenek" }),
  foldersAway: (count: number) =>
    say(count, {
      one: "brakuje # folderu",
      few: "brakuje # folderów",
      many: "brakuje # folderów",
    }),
  running: (count: number) => say(count, { one: "# w toku", few: "# w toku", many: "# w toku" }),
  upFor: (span: string, version: string) => `Działa od ${span}, wersja ${version}.`,
};
