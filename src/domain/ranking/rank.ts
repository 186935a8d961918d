import { type Entry, isFallback } from "../entry.ts";
import type { Party } from "../party.ts";
import { unreachable } from "../step.ts";
import { rankFair } from "./fair.ts";
import { byAge, byCreditedScore } from "./order.ts";
import { rankRaffle } from "./raffle.ts";

/**
 * The order in which the waiting entries will play, first first. Requests by the party's ranking
 * mode, fallback entries behind them, and then whatever the host placed by hand at its place; it
 * keeps its guest's turn, so that a move does not reorder the others.
 */
export const rankQueue = (party: Party): readonly Entry[] => {
  const { queue } = party;
  const byRules = [
    ...rankRequests(
      party,
      queue.filter((entry) => !isFallback(entry)),
    ),
    ...queue.filter(isFallback).sort(byCreditedScore(party)),
  ];
  const ranked = byRules.filter((entry) => entry.place === undefined);
  const placed = queue.filter((entry) => entry.place !== undefined);
  placed.sort((left, right) => (left.place ?? 0) - (right.place ?? 0) || byAge(left, right));
  for (const entry of placed) ranked.splice(entry.place ?? 0, 0, entry);
  return ranked;
};

const rankRequests = (party: Party, requests: Entry[]): Entry[] => {
  const mode = party.settings.rankingMode;
  switch (mode) {
    case "fair":
      return rankFair(party, requests);
    case "votes":
      return requests.sort(byCreditedScore(party));
    case "fifo":
      return requests.sort(byAge);
    case "raffle":
      return rankRaffle(party, requests);
    default:
      return unreachable(mode);
  }
};
