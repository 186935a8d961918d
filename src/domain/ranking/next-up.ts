import type { Entry } from "../entry.ts";

/** The first of a ranking that can play: what is still being fetched is passed over. */
export const nextUp = (ranking: readonly Entry[]): Entry | undefined =>
  ranking.find(({ track }) => !track.isPending);
