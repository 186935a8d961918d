import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  title: "Cijfers",
  since: (when: string) => `Sinds ${when}`,
  songs: "Gedraaide nummers",
  music: "Muziek",
  guests: "Gasten",
  requests: "Verzoekjes",
  votes: "Stemmen",
  skipped: "Overgeslagen",
  byHour: "Verzoekjes per uur",
  topSongs: "Meest gedraaid",
  topVoted: "Meest geliefd",
  topGuests: "Wie het meest aanvroeg",
  topArtists: "Artiesten",
  genres: "Genres",
  loudness: "Hoe hard de nummers zijn opgenomen",
  nothingYet: "Nog niets",
  comeBack: "Zodra het eerste nummer draait, wordt de avond hier geteld.",
  keepIt: "Bewaar de avond",
  aboutReport:
    "Eén pagina met hoezen en grafieken, die overal opent en die je iedereen kunt sturen.",
  withGuests: "Met namen van gasten",
  allEvenings: "Alle avonden, niet alleen deze",
  writeReport: "Schrijf het verslag",
  table: "Tabel (CSV)",
  reportFrom: (when: string) => `Verslag, geschreven: ${when}`,
  meanLoudness: (lufs: string) => `Gemiddeld ${lufs} LUFS; ze klinken allemaal even hard.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# verzoekje", other: "# verzoekjes" })}`,
};
