import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  title: "Cijfers",
  since: (when: string) => `Sinds ${when}`,
  songs: "Gespeelde nummers",
  music: "Muziek",
  guests: "Gasten",
  requests: "Verzoekjes",
  votes: "Stemmen",
  skipped: "Overgeslagen",
  byHour: "Verzoekjes per uur",
  topSongs: "Meest gespeeld",
  topVoted: "Meest geliefd",
  topGuests: "Wie het meest aanvroeg",
  topArtists: "Artiesten",
  genres: "Genres",
  loudness: "Hoe luid de nummers gemaakt zijn",
  nothingYet: "Nog niets",
  comeBack: "Zodra het eerste nummer speelt, wordt de avond hier geteld.",
  keepIt: "Bewaar de avond",
  aboutReport:
    "Eén pagina met hoezen en grafieken, die overal opent en die je iedereen kunt sturen.",
  withGuests: "Met namen van gasten",
  allEvenings: "Alle avonden, niet alleen deze",
  writeReport: "Schrijf het verslag",
  table: "Tabel (CSV)",
  save: "Bewaren",
  reportFrom: (when: string) => `Verslag, geschreven ${when}`,
  meanLoudness: (lufs: string) => `Gemiddeld ${lufs} LUFS; ze klinken allemaal even luid.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# verzoekje", other: "# verzoekjes" })}`,
};
