import { pluralsIn } from "../../../lib/words/plural.ts";

const say = pluralsIn("en");

export const words = {
  title: "Numbers",
  since: (when: string) => `Since ${when}`,
  songs: "Songs played",
  music: "Music",
  guests: "Guests",
  requests: "Requests",
  votes: "Votes",
  skipped: "Skipped",
  byHour: "Requests by hour",
  topSongs: "Most played",
  topVoted: "Best loved",
  topGuests: "Who asked for most",
  topArtists: "Artists",
  genres: "Genres",
  loudness: "How loud the songs were made",
  nothingYet: "Nothing yet",
  comeBack: "As soon as the first song plays, the evening is counted here.",
  keepIt: "Keep the evening",
  aboutReport: "One page with covers and charts that opens anywhere and can be sent to everybody.",
  withGuests: "With guests’ names",
  allEvenings: "All evenings, not only this one",
  writeReport: "Write the report",
  table: "Table (CSV)",
  reportFrom: (when: string) => `Report, written ${when}`,
  meanLoudness: (lufs: string) => `On average ${lufs} LUFS; all play equally loud.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# request", other: "# requests" })}`,
};
export type Words = typeof words;
