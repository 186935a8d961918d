import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  sections: { party: "Impreza", guests: "Goście", settings: "Zasady" },
  tagsWait: (count) =>
    say(count, {
      one: "hashtag czeka",
      few: "hashtagi czekają",
      many: "hashtagów czeka",
    }),
  next: "Następna",
  idle: "Jeszcze nic nie gra",
  idleHelp: "Dodaj piosenkę i zaczynamy.",
  ownChoice: "Wybór szafy grającej",
  live: "Na żywo",
  position: "Miejsce w piosence",
  play: "Graj",
  pause: "Pauza",
  skip: "Pomiń",
  previous: "Wstecz",
  restart: "Od nowa",
  volume: "Głośność",
  trouble: "Muzyka ucichła",
  troubleHelp:
    "Najpierw naciśnij „Graj”. Jeśli nie pomoże, pomiń piosenkę albo zrestartuj odtwarzacz.",
  restartPlayer: "Zrestartuj odtwarzacz",
  playerRestarts: "Odtwarzacz startuje od nowa.",
  mute: "Nikt nic nie słyszy: brak wyjścia dźwięku. Podłącz coś i zrestartuj odtwarzacz.",
  queue: "Następne",
  queueEmpty: "Kolejka jest pusta",
  queueEmptyHelp: "Goście dodają piosenki z telefonów. Albo ty.",
  addSong: "Dodaj piosenkę",
  score: "Punkty",
  onItsWay: "W drodze",
  moveHelp: "Przeciągnij. Albo spacja, strzałki, spacja. Enter: więcej.",
  playNext: "Zagraj jako następną",
  oneUp: "Wyżej",
  oneDown: "Niżej",
  toEnd: "Na koniec",
  select: "Wybierz",
  all: "Wszystko",
  clear: "Opróżnij",
  clearTitle: "Opróżnić kolejkę?",
  keep: "Zostaw",
  positionOf: (now, all) => `${now} z ${all}`,
  inQueue: (title) => `„${title}” jest w kolejce.`,
  moveSong: (title) => `Przesuń: ${title}`,
  moreFor: (title) => `Więcej o: ${title}`,
  grabbed: (title, place, all) =>
    `${title}, numer ${place} z ${all}. Strzałki przesuwają, spacja odkłada, escape cofa.`,
  place: (place, all) => `Numer ${place} z ${all}`,
  dropped: (title, place) => `${title} ma teraz numer ${place}.`,
  putBack: (title) => `${title}: z powrotem na miejscu.`,
  chosen: (count) => say(count, { one: "# wybrana", few: "# wybrane", many: "# wybranych" }),
  choose: (title) => `Wybierz: ${title}`,
  removed: (count) =>
    say(count, {
      one: "Usunięto # piosenkę",
      few: "Usunięto # piosenki",
      many: "Usunięto # piosenek",
    }),
  clearSure: (count) =>
    say(count, {
      one: "Czekająca piosenka zniknie na dobre.",
      few: "# czekające piosenki znikną na dobre.",
      many: "# czekających piosenek zniknie na dobre.",
    }),
};
