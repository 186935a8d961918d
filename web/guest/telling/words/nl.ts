import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  requestsClosed: "Verzoeken staan even dicht. Stemmen kan nog wel.",
  banned: "Vanavond kun je alleen meekijken. Praat even met de gastheer.",
  requestsLeft: (count) => say(count, { one: "Nog # verzoek over", other: "Nog # verzoeken over" }),
  noRequestsLeft: "Je verzoeken zijn op",
  nextRequest: (soon) => `Je verzoeken zijn op – het volgende ${soon}`,
  silent: "Geen geluidsuitgang gevonden – het feest speelt stil.",
  yourSongIsOn: (title) => `Jouw nummer speelt!\n${title}`,
  yourSongIsNext: (title) => `Jouw nummer is de volgende: ${title}`,
  hostRemoved: (title) => `De gastheer heeft jouw nummer ${title} weggehaald.`,
  notFetched: (title) => `${title} was niet op te halen. Probeer een ander nummer.`,
  couldNotPlay: (title) => `${title} kon niet worden afgespeeld.`,
  votedOut: (title) => `Weggestemd: ${title}`,
  kicked: (title) => `Uit de wachtrij gestemd: ${title}`,
  mended:
    "De jukebox heeft zijn geheugen hersteld. Misschien missen een paar van de laatste stemmen.",
  inQueue: (title) => `${title} staat in de wachtrij.`,
  voteForIt: "Stem erop",
  keptForLater: (title) => `Geen verbinding. ${title} wordt aangevraagd zodra die er weer is.`,
};
