import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  what: "les invités",
  nobody: "Personne pour l’instant",
  nobodyHelp: "Qui demande un titre ou vote apparaît ici.",
  notHere: "Aucun invité de ce nom.",
  find: "Chercher un invité",
  here: "Ici",
  muted: "Muet",
  banned: "Exclu",
  noSongs: "Pas encore de titres",
  moreGuests: "Plus d’invités",
  name: "Nom",
  nameHelp: "Tout le monde voit le nouveau nom aussitôt.",
  colour: "Couleur",
  ownLimits: "Ses propres limites",
  ownLimitsHelp: "Plus ou moins que les autres.",
  asEverybody: "Mêmes limites que tout le monde.",
  requestBurst: "Titres d’un coup",
  waitingPerGuest: "En attente à la fois",
  hashtags: "Hashtags",
  show: "Montrer",
  takeAway: "Retirer",
  shown: "Sur la télé",
  noHashtags: "Pas encore de hashtags",
  standings: {
    welcome: ["Participer", "Demander des titres, voter et écrire des hashtags."],
    muted: ["Seulement voter", "Ni nouveaux titres ni hashtags ; ses votes comptent."],
    banned: ["Seulement regarder", "Ni titres, ni votes, rien. Ses titres en attente restent."],
  },
  hereNow: (count) => say(count, { one: "# est là", other: "# sont là" }),
  waiting: (count) => say(count, { one: "# en attente", other: "# en attente" }),
  played: (count) => say(count, { one: "# joué", other: "# joués" }),
  askFirst: (count) => say(count, { one: "# t’attend", other: "# t’attendent" }),
  tonight: (count) => `${shared.guests(count)} jusqu’ici`,
  colourNumber: (place) => `Couleur ${place}`,
  may: (name) => `${name} peut`,
};
