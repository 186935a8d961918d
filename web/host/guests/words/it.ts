import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  what: "gli ospiti",
  nobody: "Ancora nessuno",
  nobodyHelp: "Chi chiede un brano o vota compare qui.",
  notHere: "Nessun ospite con questo nome.",
  find: "Cerca un ospite",
  here: "Qui ora",
  muted: "Muto",
  banned: "Escluso",
  noSongs: "Ancora niente brani",
  moreGuests: "Altri ospiti",
  name: "Nome",
  nameHelp: "Tutti vedono subito il nuovo nome.",
  colour: "Colore",
  ownLimits: "Limiti suoi",
  ownLimitsHelp: "Più o meno degli altri.",
  asEverybody: "Gli stessi limiti di tutti.",
  requestBurst: "Brani in una volta",
  waitingPerGuest: "Insieme in coda",
  hashtags: "Hashtag",
  show: "Mostra",
  takeAway: "Togli",
  shown: "Sulla TV",
  noHashtags: "Ancora niente hashtag",
  standings: {
    welcome: ["Partecipare", "Chiedere brani, votare e scrivere hashtag."],
    muted: ["Solo votare", "Niente brani nuovi né hashtag; i voti contano."],
    banned: ["Solo guardare", "Né brani né voti, niente. Quello che è già in coda resta."],
  },
  hereNow: (count) => say(count, { one: "# è qui", other: "# sono qui" }),
  waiting: (count) => say(count, { one: "# in coda", other: "# in coda" }),
  played: (count) => say(count, { one: "# passato", other: "# passati" }),
  askFirst: (count) => say(count, { one: "# ti aspetta", other: "# ti aspettano" }),
  tonight: (count) => `${shared.guests(count)} finora`,
  colourNumber: (place) => `Colore ${place}`,
  may: (name) => `${name} può`,
};
