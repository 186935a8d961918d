import type { PartyNumbers } from "../../core/ports/statistics.ts";

/** A spreadsheet takes what begins like this for a formula, and titles come from strangers' files. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

const cell = (value: string | number): string => {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

type Row = readonly (string | number)[];

const time = (ms: number): string => new Date(ms).toISOString();

/** One table (RFC 4180): what the number is about, of what, and how much. Times in UTC. */
export const writeCsv = (numbers: PartyNumbers): string => {
  const rows: Row[] = [
    ["section", "name", "artist", "value"],
    ["span", "from", "", time(numbers.fromMs)],
    ["span", "until", "", time(numbers.untilMs)],
    ["total", "plays", "", numbers.plays],
    ["total", "skipped", "", numbers.skipped],
    ["total", "requests", "", numbers.requests],
    ["total", "votes", "", numbers.votes],
    ["total", "guests", "", numbers.guests],
    ["total", "played seconds", "", Math.round(numbers.playedMs / 1000)],
    ...numbers.hours.flatMap(({ startMs, plays, requests, votes }): Row[] => [
      ["plays by hour", time(startMs), "", plays],
      ["requests by hour", time(startMs), "", requests],
      ["votes by hour", time(startMs), "", votes],
    ]),
    ...numbers.topTracks.map(
      ({ track, count }): Row => ["most played", track.title, track.artist, count],
    ),
    ...numbers.topVoted.map(
      ({ track, score }): Row => ["most voted", track.title, track.artist, score],
    ),
    ...numbers.topArtists.map(({ name, count }): Row => ["artist", name, "", count]),
    ...numbers.genres.map(({ name, count }): Row => ["genre", name, "", count]),
    ...numbers.topGuests.map(({ name, count }): Row => ["guest", name, "", count]),
    ...numbers.loudness.map(({ atMs, lufs }): Row => ["loudness LUFS", time(atMs), "", lufs]),
  ];
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
};
