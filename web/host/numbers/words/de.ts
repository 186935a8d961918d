import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  title: "Zahlen",
  since: (when: string) => `Seit ${when}`,
  songs: "Gespielte Songs",
  music: "Musik",
  guests: "Gäste",
  requests: "Wünsche",
  votes: "Stimmen",
  skipped: "Übersprungen",
  byHour: "Wünsche pro Stunde",
  topSongs: "Am meisten gespielt",
  topVoted: "Am beliebtesten",
  topGuests: "Wer sich am meisten gewünscht hat",
  topArtists: "Künstler",
  genres: "Genres",
  loudness: "Wie laut die Songs aufgenommen sind",
  nothingYet: "Noch nichts",
  comeBack: "Sobald der erste Song läuft, wird der Abend hier gezählt.",
  keepIt: "Den Abend behalten",
  aboutReport:
    "Eine Seite mit Covern und Diagrammen, die sich überall öffnen und an alle schicken lässt.",
  withGuests: "Mit den Namen der Gäste",
  allEvenings: "Alle Abende, nicht nur diesen",
  writeReport: "Bericht schreiben",
  table: "Tabelle (CSV)",
  reportFrom: (when: string) => `Bericht, geschrieben: ${when}`,
  meanLoudness: (lufs: string) => `Im Mittel ${lufs} LUFS; gespielt werden alle gleich laut.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# Wunsch", other: "# Wünsche" })}`,
};
