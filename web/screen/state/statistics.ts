import type { Statistics } from "../../../src/protocol/statistics.ts";
import { call } from "../../lib/net/call.ts";
import { signal } from "../../lib/signals/signals.ts";

export type TopSong = Statistics["topTracks"][number];

/** The songs that were played most tonight; empty: not enough for a list. */
export const topSongs = signal<readonly TopSong[]>([]);

const ASK_EVERY_MS = 4 * 60_000;
const SHOWN = 5;
/** Fewer songs are no list, and songs that all played once are no contest. */
const WORTH_SHOWING = 3;

export const worthShowing = (tracks: readonly TopSong[]): readonly TopSong[] => {
  const first = tracks[0];
  const isContest = first !== undefined && (first.count > 1 || first.score > 0);
  return isContest && tracks.length >= WORTH_SHOWING ? tracks.slice(0, SHOWN) : [];
};

const ask = async (): Promise<void> => {
  const answer = await call<Statistics>("GET", "/statistics");
  if (answer.ok) topSongs.value = worthShowing(answer.value.topTracks);
};

export const followStatistics = (): void => {
  void ask();
  setInterval(() => void ask(), ASK_EVERY_MS);
};
