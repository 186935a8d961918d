import type { Entry } from "../entry.ts";
import type { Guest } from "../guest.ts";
import type { GuestId } from "../ids.ts";
import type { Party } from "../party.ts";
import { byCreditedScore, type Order } from "./order.ts";

/** A request with its place in the turns. */
interface Claim {
  readonly entry: Entry;
  /** 0: its guest's best waiting request, 1: the second best ... */
  readonly nth: number;
  /** The round in which it can have its turn. */
  readonly round: number;
  /** Play number of the guest's last turn. */
  readonly lastTurn: number;
  /** Play number since which the guest has been waiting without a turn; Infinity: had one. */
  readonly waitsSince: number;
}

/**
 * Everybody's best request gets a turn before anybody's second.
 *
 * Turns come in rounds, as in start-time fair queueing (Goyal, Vin, Cheng, 1996): a guest who had a
 * turn in round r is next in r + 1, a guest who was away joins the current round and gets no arrears.
 * Inside a round the better score goes first, with one exception: who has already had a turn while
 * somebody was waiting lets that somebody go first. So from the moment a guest starts to wait,
 * nobody gets two turns before that guest gets one.
 */
export const rankFair = (party: Party, requests: readonly Entry[]): Entry[] => {
  const better = byCreditedScore(party);
  const claims = claimTurns(party, requests, better);
  claims.sort(
    (left, right) =>
      left.nth - right.nth || left.round - right.round || better(left.entry, right.entry),
  );
  letWaitersFirst(claims);
  return claims.map((claim) => claim.entry);
};

const claimTurns = (party: Party, requests: readonly Entry[], better: Order): Claim[] => {
  const claims: Claim[] = [];
  for (const [guestId, own] of byRequester(requests)) {
    const guest = party.guests.get(guestId);
    const lastTurn = guest?.lastTurnPlay ?? 0;
    const round = Math.max(party.round, guest?.nextRound ?? 0);
    const waitsSince = waitingSince(own, guest);
    own.sort(better);
    own.forEach((entry, nth) => {
      claims.push({ entry, nth, round: round + nth, lastTurn, waitsSince });
    });
  }
  return claims;
};

const byRequester = (requests: readonly Entry[]): Map<GuestId, Entry[]> => {
  const groups = new Map<GuestId, Entry[]>();
  for (const entry of requests) {
    if (entry.requestedBy === undefined) continue;
    const group = groups.get(entry.requestedBy);
    if (group) group.push(entry);
    else groups.set(entry.requestedBy, [entry]);
  }
  return groups;
};

/** A turn that came after the oldest waiting request means that the guest is not kept waiting. */
const waitingSince = (own: readonly Entry[], guest: Guest | undefined): number => {
  const since = Math.min(...own.map((entry) => entry.sincePlay));
  const hadTurn = guest !== undefined && guest.lastTurnPlay > since;
  return hadTurn ? Number.POSITIVE_INFINITY : since;
};

/**
 * Within each run of first requests of one round, a claim whose guest had a turn after another
 * began to wait moves behind that other one. Takes the best claim that nobody has to precede,
 * again and again; there always is one, because the longest waiter never has to let anybody go first.
 */
const letWaitersFirst = (claims: Claim[]): void => {
  let start = 0;
  while (start < claims.length && claims[start]?.nth === 0) {
    let end = start + 1;
    while (claims[end]?.nth === 0 && claims[end]?.round === claims[start]?.round) end += 1;
    claims.splice(start, end - start, ...inTurn(claims.slice(start, end)));
    start = end;
  }
};

const inTurn = (ranked: Claim[]): Claim[] => {
  // Nobody in this run had a turn since the first of them began to wait: the usual case.
  const longest = Math.min(...ranked.map((claim) => claim.waitsSince));
  if (ranked.every((claim) => claim.lastTurn <= longest)) return ranked;
  const left = [...ranked];
  const taken: Claim[] = [];
  while (left.length > 0) {
    const at = left.findIndex((claim) =>
      left.every((other) => other === claim || claim.lastTurn <= other.waitsSince),
    );
    taken.push(...left.splice(Math.max(0, at), 1));
  }
  return taken;
};
