import type { Entry } from "../entry.ts";
import type { EntryId } from "../ids.ts";
import type { Party } from "../party.ts";
import { byCreditedScore } from "./order.ts";

/**
 * Draws the whole order, each place with chance proportional to 1 + score among those left:
 * every entry gets the key -ln(u) / weight with its own uniform u, the smallest key wins
 * (Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006). u depends on
 * the draw's seed and the entry alone, so votes change chances and not luck. Entries without a
 * chance (score below 0) come last, the better first.
 */
export const rankRaffle = (party: Party, requests: readonly Entry[]): Entry[] => {
  const better = byCreditedScore(party);
  return requests
    .map((entry) => ({ entry, key: drawKey(party.seed, entry) }))
    .sort((left, right) => compareKeys(left.key, right.key) || better(left.entry, right.entry))
    .map((ticket) => ticket.entry);
};

const drawKey = (seed: number, entry: Entry): number => {
  const weight = 1 + entry.score;
  if (weight <= 0) return Number.POSITIVE_INFINITY;
  return -Math.log(uniform(seed, entry.entryId)) / weight;
};

/** Infinity minus Infinity is not a number, so no subtraction here. */
const compareKeys = (left: number, right: number): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** A number in (0, 1) from the seed and the id: FNV-1a, then murmur3's finaliser to spread it. */
export const uniform = (seed: number, id: EntryId): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return (hash + 0.5) / 2 ** 32;
};
