import { words as refusals } from "../../../protocol/refusals/words/fr.ts";
import { pluralsIn } from "../page/markup/plurals.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  people: (count) => say(count, { one: "# personne ici", other: "# personnes ici" }),
  fullPage: "Page complète",
  nowPlaying: "En ce moment",
  paused: "En pause",
  quiet: "C’est bien calme ici",
  quietMore: "Vas-y, demande le premier titre.",
  askedBy: "demandé par",
  you: "Toi",
  byJukebox: "choisi par le jukebox",
  skip: "Passer ?",
  skipVotes: (votes, needed) => `${votes} votes sur ${needed}`,
  skipMine: "On passe !",
  next: "À suivre",
  songs: (count) => say(count, { one: "# titre", other: "# titres" }),
  empty: "La file est vide. Le prochain titre, c’est peut-être le tien.",
  soon: "juste après",
  waits: (span) => `dans environ ${span}`,
  fetching: "arrive bientôt",
  moreSongs: (count) =>
    say(count, { one: "Encore # titre en attente", other: "Encore # titres en attente" }),
  up: "Pour",
  down: "Contre",
  points: "Votes :",
  takeBack: "Retirer",
  add: "Demander un titre",
  toQueue: "Retour",
  searchLabel: "Titre, artiste ou album",
  search: "Chercher",
  found: "Trouvés",
  popular: "Les favoris de ce soir",
  fresh: "Nouveautés",
  nothingFound: "Rien trouvé. Essaie avec moins de mots, ou d’autres.",
  more: "En voir plus",
  ask: "Demander",
  inQueue: "Déjà dans la file",
  requestsLeft: (count) =>
    say(count, { one: "Encore # demande possible", other: "Encore # demandes possibles" }),
  noneLeft: (after) => `Plus de demandes pour l’instant. La prochaine ${after}.`,
  again: (after) => `Réessaie ${after}.`,
  done: {
    "voted-up": "Ton vote compte.",
    "voted-down": "Tu as voté contre.",
    "vote-back": "Ton vote est retiré.",
    asked: "Ton titre est dans la file !",
    withdrawn: "Ton titre est retiré.",
    "skip-voted": "Tu as voté pour passer ce titre.",
    "skip-back": "Tu ne veux plus passer ce titre.",
    skipped: "Et hop, au suivant !",
  },
  refusals: {
    ...refusals,
    "page-too-old": "Cette page était trop vieille. La voici toute fraîche : réessaie.",
    "code-unknown": "Ce code ne marche plus. En voici un nouveau.",
    "keeps-nothing":
      "Cette fenêtre oublie qui tu es. Tape plutôt l’adresse dans ton vrai navigateur.",
    "did-not-work": "Ça n’a pas marché.",
  },
  notices: {
    closed: "L’hôte ne prend plus de demandes pour le moment. Tes votes comptent toujours.",
    listOnly: "Ce soir, seulement des titres de la liste de l’hôte.",
    paused: "L’hôte a mis la musique en pause.",
    trouble: "La musique s’est arrêtée. Préviens l’hôte, s’il te plaît.",
  },
  handover: {
    title: "La page complète",
    lead: "Pochettes, rayons à fouiller, votes en direct : tout est dans ton vrai navigateur.",
    keep: "Avec ce code, tes votes et tes titres te suivent.",
    open: "Ouvrir la page complète",
    type: "Ou tape cette adresse :",
    apple:
      "iPhone : touche « Terminé » (ou « Annuler », puis « Utiliser sans Internet ») en haut, ouvre Safari et tape :",
    android:
      "Android : touche ⋮ en haut, puis « Utiliser ce réseau tel quel », ouvre Chrome et tape :",
    noData: "Rien ne s’affiche ? Coupe un instant les données mobiles.",
    once: (span) => `Le code marche une seule fois, encore ${span}.`,
  },
  updates: {
    on: "Cette page se met à jour toute seule.",
    stop: "Arrêter",
    start: "Mettre à jour toute seule",
    now: "Actualiser",
  },
  languages: "Langues",
};
