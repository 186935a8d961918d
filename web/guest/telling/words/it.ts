import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  requestsClosed: "Per ora niente richieste. Puoi ancora votare cosa viene dopo.",
  banned: "Stasera puoi solo guardare. Parlane con l’host.",
  requestsLeft: (count) => say(count, { one: "Ancora # richiesta", other: "Ancora # richieste" }),
  noRequestsLeft: "Richieste finite",
  nextRequest: (soon) => `Richieste finite – la prossima ${soon}`,
  silent: "Nessuna uscita audio: la festa suona in silenzio.",
  yourSongIsOn: (title) => `È il tuo brano!\n${title}`,
  yourSongIsNext: (title) => `Il tuo brano è il prossimo: ${title}`,
  hostRemoved: (title) => `L’host ha tolto il tuo brano ${title}.`,
  notFetched: (title) => `${title} non è arrivato. Prova un altro brano.`,
  couldNotPlay: (title) => `${title} non si è potuto suonare.`,
  votedOut: (title) => `Saltato dai voti: ${title}`,
  kicked: (title) => `Tolto dalla coda dai voti: ${title}`,
  mended: "Il jukebox ha riparato la sua memoria. Forse manca qualche voto recente.",
  inQueue: (title) => `${title} è in coda.`,
  voteForIt: "Votalo",
  keptForLater: (title) => `Niente connessione. Chiediamo ${title} appena torna.`,
};
