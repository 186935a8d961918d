import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  title: "Numeri",
  since: (when: string) => `Da ${when}`,
  songs: "Brani passati",
  music: "Musica",
  guests: "Ospiti",
  requests: "Richieste",
  votes: "Voti",
  skipped: "Saltati",
  byHour: "Richieste all’ora",
  topSongs: "I più passati",
  topVoted: "I più amati",
  topGuests: "Chi ha chiesto di più",
  topArtists: "Artisti",
  genres: "Generi",
  loudness: "Il volume originale dei brani",
  nothingYet: "Ancora niente",
  comeBack: "Appena parte il primo brano, la serata si conta qui.",
  keepIt: "Conserva la serata",
  aboutReport: "Una pagina con copertine e grafici che si apre ovunque e si può mandare a tutti.",
  withGuests: "Con i nomi degli ospiti",
  allEvenings: "Tutte le serate, non solo questa",
  writeReport: "Scrivi il resoconto",
  table: "Tabella (CSV)",
  reportFrom: (when: string) => `Resoconto scritto ${when}`,
  meanLoudness: (lufs: string) => `In media ${lufs} LUFS; tutti suonano allo stesso volume.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# richiesta", other: "# richieste" })}`,
};
