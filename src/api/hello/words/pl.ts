import { words as refusals } from "../../../protocol/refusals/words/pl.ts";
import { pluralsIn } from "../page/markup/plurals.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  people: (count) =>
    say(count, {
      one: "# osoba na miejscu",
      few: "# osoby na miejscu",
      other: "# osób na miejscu",
    }),
  fullPage: "Pełna strona",
  nowPlaying: "Teraz gra",
  paused: "Pauza",
  quiet: "Ale tu cicho",
  quietMore: "Śmiało, zamów pierwszą piosenkę.",
  askedBy: "życzenie od",
  you: "Ty",
  byJukebox: "wybór szafy grającej",
  skip: "Pominąć?",
  skipVotes: (votes, needed) => `głosy: ${votes} z ${needed}`,
  skipMine: "Pomiń!",
  next: "Następne",
  songs: (count) => say(count, { one: "# piosenka", few: "# piosenki", other: "# piosenek" }),
  empty: "Kolejka jest pusta. Następna piosenka może być twoja.",
  soon: "już za chwilę",
  waits: (span) => `za około ${span}`,
  fetching: "jeszcze się ładuje",
  moreSongs: (count) =>
    say(count, {
      one: "Czeka jeszcze # piosenka",
      few: "Czekają jeszcze # piosenki",
      other: "Czeka jeszcze # piosenek",
    }),
  up: "Za",
  down: "Przeciw",
  points: "Głosy:",
  takeBack: "Wycofaj",
  add: "Zamów piosenkę",
  toQueue: "Wróć",
  searchLabel: "Piosenka, wykonawca lub album",
  search: "Szukaj",
  found: "Znalezione",
  popular: "Hity wieczoru",
  fresh: "Nowości",
  nothingFound: "Nic nie ma. Spróbuj krócej albo innymi słowami.",
  more: "Pokaż więcej",
  ask: "Zamów",
  inQueue: "Już w kolejce",
  requestsLeft: (count) =>
    say(count, {
      one: "Masz jeszcze # życzenie",
      few: "Masz jeszcze # życzenia",
      other: "Masz jeszcze # życzeń",
    }),
  noneLeft: (after) => `Nie masz już życzeń. Następne ${after}.`,
  again: (after) => `Spróbuj ponownie ${after}.`,
  done: {
    "voted-up": "Twój głos się liczy.",
    "voted-down": "Głos przeciw oddany.",
    "vote-back": "Głos wycofany.",
    asked: "Twoja piosenka jest w kolejce!",
    withdrawn: "Twoja piosenka wypadła z kolejki.",
    "skip-voted": "Twój głos: pomijamy tę piosenkę.",
    "skip-back": "Już nie chcesz jej pomijać.",
    skipped: "Pominięta!",
  },
  refusals: {
    ...refusals,
    "page-too-old": "Ta strona była za stara. Teraz jest świeża: stuknij jeszcze raz.",
    "code-unknown": "Ten kod już nie działa. Tu masz nowy.",
    "keeps-nothing": "To okno zapomina, kim jesteś. Wpisz adres w swojej prawdziwej przeglądarce.",
    "did-not-work": "Nie udało się.",
  },
  notices: {
    closed: "Gospodarz nie przyjmuje teraz życzeń. Twoje głosy nadal się liczą.",
    listOnly: "Dziś tylko piosenki z listy gospodarza.",
    paused: "Gospodarz zatrzymał muzykę.",
    trouble: "Muzyka ucichła. Daj znać gospodarzowi.",
  },
  handover: {
    title: "Pełna strona imprezy",
    lead: "Okładki, szperanie w muzyce, głosy na żywo: to wszystko w prawdziwej przeglądarce.",
    keep: "Z tym kodem twoje głosy i piosenki idą z tobą.",
    open: "Otwórz pełną stronę",
    type: "Albo wpisz ten adres:",
    apple:
      "iPhone: stuknij u góry „Gotowe” (albo „Anuluj”, potem „Użyj bez internetu”), otwórz Safari i wpisz:",
    android:
      "Android: stuknij u góry ⋮, potem „Używaj tej sieci bez zmian”, otwórz Chrome i wpisz:",
    noData: "Nic się nie ładuje? Wyłącz na chwilę dane komórkowe.",
    once: (span) => `Kod działa raz, jeszcze przez ${span}.`,
  },
  updates: {
    on: "Ta strona odświeża się sama.",
    stop: "Nie odświeżaj",
    start: "Znów odświeżaj sama",
    now: "Odśwież",
  },
  languages: "Języki",
};
