import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");
export const words: Words = {
  noMusic: "Ancora niente musica",
  addToBegin: "Aggiungi una cartella di musica per iniziare.",
  inFolders: (count) => say(count, { one: "in # cartella", other: "in # cartelle" }),
  notThere: (count) =>
    say(count, { one: "# al momento non c’è", other: "# al momento non ci sono" }),
  looking: "Cerco…",
  lookForNew: "Cerca musica nuova",
  addFolder: "Aggiungi una cartella",
  folders: "Cartelle",
  offline: "Al momento non c’è. I suoi brani torneranno con lei.",
  watchProblem: (why) => `${why} I file nuovi compaiono dopo «Cerca musica nuova».`,
  removeNamed: (path) => `Togli la cartella ${path}`,
  noFolder: "Ancora nessuna cartella",
  noFolderMore:
    "Una cartella del jukebox, o di una chiavetta USB inserita. Si suona da lì, non si copia niente.",
  removeThis: "Togliere questa cartella?",
  removeMore: (songs) =>
    `${songs}: non si potranno più chiedere. I file restano dove sono; riaggiungi la cartella e torna tutto.`,
  itsSongs: "I suoi brani",
  noSuchPath:
    "Sul jukebox non c’è questa cartella. Controlla ogni lettera, anche le maiuscole, e se la chiavetta è inserita.",
  added: "Aggiunta. I brani arrivano uno dopo l’altro.",
  wholePath: "Scrivi il percorso intero, con la barra davanti: /media/usb/Music",
  addAndRead: "Aggiungi e leggi",
  pathLabel: "Cartella sul jukebox",
  pathAbout:
    "Valgono anche tutte le cartelle dentro. I file restano dove sono e non vengono mai cambiati.",
  whatIsInIt: "Cosa c’è dentro",
  genres: "Generi",
  decade: (digits) => `Anni ${digits}`,
  phones: {
    title: "Musica dai telefoni",
    off: "Nessuno può portare file",
    host: "Solo l’host può portare file",
    guests: "Gli ospiti possono portare file",
    offMore: "Attivalo, e i brani arrivano dalla pagina degli ospiti.",
    upTo: (size) => `Fino a ${size} per file`,
    upToEach: (size, each) => `Fino a ${size} per file, ${each} a ospite al giorno`,
  },
};
