import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");
export const words: Words = {
  noMusic: "Nog geen muziek",
  addToBegin: "Voeg een map met muziek toe om te beginnen.",
  inFolders: (count) => say(count, { one: "in # map", other: "in # mappen" }),
  notThere: (count) => say(count, { one: "# nu niet aanwezig", other: "# nu niet aanwezig" }),
  looking: "Zoekt…",
  lookForNew: "Nieuwe muziek zoeken",
  addFolder: "Map toevoegen",
  folders: "Mappen",
  offline: "Nu niet aanwezig. De nummers komen terug zodra de map er weer is.",
  watchProblem: (why) => `${why} Nieuwe bestanden verschijnen na ‘Nieuwe muziek zoeken’.`,
  removeNamed: (path) => `Map ${path} weghalen`,
  noFolder: "Nog geen map",
  noFolderMore:
    "Een map op de jukebox, of op een usb-stick erin. Afspelen gebeurt vandaar, er wordt niets gekopieerd.",
  removeThis: "Deze map weghalen?",
  removeMore: (songs) =>
    `${songs}: niet meer aan te vragen. De bestanden blijven staan; voeg de map weer toe en alles is terug.`,
  itsSongs: "De nummers",
  noSuchPath:
    "Deze map is er niet op de jukebox. Controleer elke letter, ook hoofdletters, en of de stick erin zit.",
  added: "Toegevoegd. De nummers komen één voor één binnen.",
  wholePath: "Typ het hele pad, met een schuine streep vooraan: /media/usb/Music",
  addAndRead: "Map inlezen",
  pathLabel: "Map op de jukebox",
  pathAbout: "Alle mappen erin tellen mee. De bestanden blijven staan en worden nooit gewijzigd.",
  whatIsInIt: "Wat erin zit",
  genres: "Genres",
  decade: (digits) => `Jaren ${digits}`,
  phones: {
    title: "Muziek van telefoons",
    off: "Niemand mag bestanden meebrengen",
    host: "Alleen de gastheer mag bestanden meebrengen",
    guests: "Gasten mogen bestanden meebrengen",
    offMore: "Zet het aan, en nummers komen binnen via de gastenpagina.",
    upTo: (size) => `Tot ${size} per bestand`,
    upToEach: (size, each) => `Tot ${size} per bestand, ${each} per gast per dag`,
  },
};
