import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  signInTitle: "Als Host anmelden",
  signInAbout: "Steuere die Party von diesem Handy: Pause, Weiter, Lautstärke und Reihenfolge.",
  youAreHost: "Du bist der Host",
  hostNow: "Du bist jetzt der Host.",
  guestAgain: "Du bist wieder Gast.",
  menuAbout:
    "Wiedergabe und Lautstärke sind auf der ersten Seite; die Punkte an einem Song verschieben oder entfernen ihn.",
  hostPage: "Gäste, Einstellungen und Musik",
  signOut: "Abmelden",
  clear: "Warteschlange leeren",
  empty: "Die Warteschlange ist leer",
  clearSure: (count) =>
    say(count, {
      one: "Den wartenden Song entfernen? Das lässt sich nicht rückgängig machen.",
      other: "Alle # wartenden Songs entfernen? Das lässt sich nicht rückgängig machen.",
    }),
  keep: "Behalten",
  remove: "Entfernen",
  changeTitle: "Diesen Song ändern",
  isNext: "Kommt schon als Nächster",
  playNext: "Als Nächstes spielen",
  removeIt: "Entfernen",
  playback: "Wiedergabe",
  previous: "Voriger Song",
  back: "Zurück",
  restart: "Song von vorn",
  again: "Nochmal",
  pause: "Pause",
  play: "Abspielen",
  skipLabel: "Zum nächsten Song",
  skip: "Weiter",
  position: "Stelle im Song",
  ofLength: (at, length) => `${at} von ${length}`,
  volume: "Lautstärke",
  percent: (value) => `${value} Prozent`,
};
