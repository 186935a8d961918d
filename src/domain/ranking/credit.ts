import type { Entry } from "../entry.ts";
import type { Party } from "../party.ts";

/**
 * Score plus one point for every N = `starvationPlays` plays that passed the entry by.
 *
 * This bounds the wait. Let G be the number of guests (no score is higher), s the entry's lowest
 * score, Q the queue's greatest length, t the play at which it was requested. What is requested at
 * play t + N x (G - s + 1) or later always has at least G - s + 1 points of credit less (a floor of
 * a sum is no less than the sum of the floors), so less in all: it never passes. What is ahead at
 * that moment is at most Q - 1 entries.
 *
 * - `votes`: each play takes one of those, so the entry plays within N x (G - s + 1) + Q plays.
 * - `fair`: the same holds among its guest's own entries, each turn takes one of those, and between
 *   two turns of a waiting guest everybody else has at most two (the rest of one round, and the
 *   next). So the entry plays within N x (G - s + 1) + (2G - 1) x Q plays.
 *
 * Outside the promise: fallback entries (requests always go first), what the host or the deck puts
 * before others by hand, and, in `fair`, failed songs whose turn was given back do not count.
 */
export const creditedScore = (party: Party, entry: Entry): number =>
  entry.score + Math.floor((party.plays - entry.sincePlay) / party.settings.starvationPlays);
