import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  signInTitle: "Logowanie gospodarza",
  signInAbout: "Prowadź imprezę z tego telefonu: pauza, pomijanie, głośność i kolejność.",
  youAreHost: "Jesteś gospodarzem",
  hostNow: "Teraz jesteś gospodarzem.",
  guestAgain: "Znów jesteś gościem.",
  menuAbout:
    "Odtwarzanie i głośność są na pierwszej stronie; kropki przy utworze przesuwają go albo usuwają.",
  hostPage: "Goście, ustawienia i muzyka",
  signOut: "Wyloguj",
  clear: "Opróżnij kolejkę",
  empty: "Kolejka jest pusta",
  clearSure: (count) =>
    say(count, {
      one: "Usunąć czekający utwór? Tego nie da się cofnąć.",
      few: "Usunąć # czekające utwory? Tego nie da się cofnąć.",
      many: "Usunąć # czekających utworów? Tego nie da się cofnąć.",
      other: "Usunąć # czekającego utworu? Tego nie da się cofnąć.",
    }),
  keep: "Zostaw",
  remove: "Usuń",
  changeTitle: "Zmień ten utwór",
  isNext: "Już jest następny",
  playNext: "Zagraj jako następny",
  removeIt: "Usuń go",
  playback: "Odtwarzanie",
  previous: "Poprzedni utwór",
  back: "Wstecz",
  restart: "Utwór od początku",
  again: "Od nowa",
  pause: "Pauza",
  play: "Graj",
  skipLabel: "Przejdź do następnego",
  skip: "Pomiń",
  position: "Miejsce w utworze",
  ofLength: (at, length) => `${at} z ${length}`,
  volume: "Głośność",
  percent: (value) => `${value} procent`,
};
