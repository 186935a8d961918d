import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");
export const words: Words = {
  noMusic: "Noch keine Musik",
  addToBegin: "Füg zum Start einen Ordner mit Musik hinzu.",
  inFolders: (count) => say(count, { one: "in # Ordner", other: "in # Ordnern" }),
  notThere: (count) => say(count, { one: "# gerade nicht da", other: "# gerade nicht da" }),
  looking: "Sucht …",
  lookForNew: "Nach neuer Musik suchen",
  addFolder: "Ordner hinzufügen",
  folders: "Ordner",
  offline: "Gerade nicht da. Sobald er zurück ist, sind es auch seine Songs.",
  watchProblem: (why) => `${why} Neue Dateien erscheinen nach „Nach neuer Musik suchen“.`,
  removeNamed: (path) => `Ordner ${path} entfernen`,
  noFolder: "Noch kein Ordner",
  noFolderMore:
    "Ein Ordner auf der Jukebox oder auf einem USB-Stick darin. Gespielt wird von dort, kopiert wird nichts.",
  removeThis: "Diesen Ordner entfernen?",
  removeMore: (songs) =>
    `${songs}: dann nicht mehr zu wünschen. Die Dateien bleiben, wo sie sind; füg den Ordner wieder hinzu, und alles ist zurück.`,
  itsSongs: "Seine Songs",
  noSuchPath:
    "Diesen Ordner gibt es auf der Jukebox nicht. Prüf jeden Buchstaben, auch groß und klein, und ob der Stick steckt.",
  added: "Hinzugefügt. Die Songs kommen nach und nach.",
  wholePath: "Schreib den ganzen Pfad, mit Schrägstrich vorn: /media/usb/Music",
  addAndRead: "Ordner einlesen",
  pathLabel: "Ordner auf der Jukebox",
  pathAbout:
    "Alle Ordner darin zählen mit. Die Dateien bleiben, wo sie sind, und werden nie verändert.",
  whatIsInIt: "Was drin ist",
  genres: "Genres",
  decade: (digits) => `${digits}er`,
  phones: {
    title: "Musik vom Handy",
    off: "Niemand darf Dateien mitbringen",
    host: "Nur der Host darf Dateien mitbringen",
    guests: "Gäste dürfen Dateien mitbringen",
    offMore: "Schalt es ein, und Songs kommen über die Gästeseite.",
    upTo: (size) => `Bis ${size} je Datei`,
    upToEach: (size, each) => `Bis ${size} je Datei, ${each} pro Gast und Tag`,
  },
};
