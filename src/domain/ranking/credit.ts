import type { Entry } from "../entry.ts";
import type { Party } from "../party.ts";

/**
 * Score plus one point for every `starvationPlays` plays that passed the entry by.
 *
 * This bounds the wait in `votes`. Let N = starvationPlays, G = the highest score anybody can
 * reach (the number of guests), s = the entry's score, Q = the queue's greatest length. Whatever is
 * requested more than N x (G - s + 1) plays later starts with so much less credit that it cannot
 * pass; what is ahead by then is less than Q. So the entry plays within N x (G - s + 2) + Q plays.
 * `fair` gives a guest a turn at least once in 2 x G plays, so there it is N x (G - s + 2) + 2 x G x Q.
 * (Entries that the host moves by hand are outside the promise.)
 */
export const creditedScore = (party: Party, entry: Entry): number =>
  entry.score + Math.floor((party.plays - entry.sincePlay) / party.settings.starvationPlays);
