import { createChance } from "../../../src/lib/chance.ts";
import type { SyntheticTrack } from "./synthetic-tracks.ts";

export type QueryKind = "exact" | "prefix" | "two words" | "short" | "misspelt" | "nonsense";

export const QUERY_KINDS: readonly QueryKind[] = [
  "exact",
  "prefix",
  "two words",
  "short",
  "misspelt",
  "nonsense",
];

const NONSENSE = [
  "xqzvkj",
  "bloorpwump zzt",
  "qwertyuiopasdf",
  "kjhgfd mnbvcx",
  "zzzzzz",
  "1q2w3e4r",
];

/** A slip of the finger inside the word: two letters swapped, or one left out. */
const misspell = (word: string, chance: () => number): string => {
  const at = 1 + Math.floor(chance() * Math.max(1, word.length - 2));
  if (chance() < 0.5) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
};

const longest = (text: string): string =>
  text.split(" ").reduce((best, word) => (word.length > best.length ? word : best), "");

/** What guests type who look for tracks of this library, `count` of each kind. */
export const makeQueries = (
  tracks: readonly SyntheticTrack[],
  count: number,
): Readonly<Record<QueryKind, readonly string[]>> => {
  const chance = createChance(7);
  const make = (query: (track: SyntheticTrack) => string): readonly string[] =>
    Array.from({ length: count }, () => {
      const track = tracks[Math.floor(chance() * tracks.length)];
      return track ? query(track) : "";
    });
  return {
    exact: make(({ title, artist }) => (chance() < 0.5 ? title : artist)),
    prefix: make(({ title }) => title.slice(0, 3 + Math.floor(chance() * (title.length - 3)))),
    "two words": make(({ title, artist }) => `${longest(artist)} ${longest(title)}`),
    short: make(({ title }) => title.slice(0, 1 + Math.floor(chance() * 2))),
    misspelt: make(({ title }) => misspell(longest(title), chance)),
    nonsense: make(() => NONSENSE[Math.floor(chance() * NONSENSE.length)] ?? ""),
  };
};

/** What is asked for while somebody types a text: each beginning, from the first letter on. */
export const typed = (text: string): readonly string[] =>
  Array.from(text, (_, at) => text.slice(0, at + 1)).filter(
    (beginning) => !beginning.endsWith(" "),
  );
