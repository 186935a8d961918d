import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  requestsClosed: "Les demandes sont fermées pour l’instant. Tu peux toujours voter pour la suite.",
  banned: "Ce soir, tu peux seulement regarder. Parles-en à l’hôte.",
  requestsLeft: (count) => say(count, { one: "Encore # demande", other: "Encore # demandes" }),
  noRequestsLeft: "Plus de demandes",
  nextRequest: (soon) => `Plus de demandes – la prochaine ${soon}`,
  silent: "Aucune sortie audio : la fête joue en silence.",
  yourSongIsOn: (title) => `C’est ton titre !\n${title}`,
  yourSongIsNext: (title) => `Ton titre est le prochain : ${title}`,
  hostRemoved: (title) => `L’hôte a retiré ton titre ${title}.`,
  notFetched: (title) => `Impossible de récupérer ${title}. Essaie un autre titre.`,
  couldNotPlay: (title) => `${title} n’a pas pu être joué.`,
  votedOut: (title) => `Passé par vote : ${title}`,
  kicked: (title) => `Sorti de la file par vote : ${title}`,
  mended: "Le jukebox a réparé sa mémoire. Quelques votes récents manquent peut-être.",
  inQueue: (title) => `${title} est dans la file.`,
  voteForIt: "Voter pour",
  keptForLater: (title) => `Pas de connexion. On demande ${title} dès qu’elle revient.`,
};
