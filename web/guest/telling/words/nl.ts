import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  requestsClosed: "Verzoekjes zijn even dicht. Stemmen kan nog wel.",
  banned: "Vanavond kun je alleen meekijken. Praat even met de gastheer.",
  requestsLeft: (count) =>
    say(count, { one: "Nog # verzoekje over", other: "Nog # verzoekjes over" }),
  noRequestsLeft: "Je verzoekjes zijn op",
  nextRequest: (soon) => `Je verzoekjes zijn op – het volgende ${soon}`,
  silent: "Geen geluidsuitgang – het feest speelt zonder geluid.",
  yourSongIsOn: (title) => `Jouw nummer draait!\n${title}`,
  yourSongIsNext: (title) => `Jouw nummer komt hierna: ${title}`,
  hostRemoved: (title) => `De gastheer heeft jouw nummer ${title} weggehaald.`,
  notFetched: (title) => `${title} was niet op te halen. Probeer een ander nummer.`,
  couldNotPlay: (title) => `${title} kon niet worden afgespeeld.`,
  votedOut: (title) => `Door stemmen overgeslagen: ${title}`,
  kicked: (title) => `Uit de wachtrij gestemd: ${title}`,
  mended:
    "De jukebox heeft zijn geheugen hersteld. Misschien ontbreken een paar van de laatste stemmen.",
  inQueue: (title) => `${title} staat in de wachtrij.`,
  voteForIt: "Stem erop",
  keptForLater: (title) => `Geen verbinding. ${title} wordt aangevraagd zodra die er weer is.`,
};
