import type { EntryCard, NowPlaying } from "../../../src/protocol/party.ts";
import { positionAt } from "../../lib/party/server-clock.ts";

/** A song whose length nobody knows yet. */
const TYPICAL_MS = 210_000;
const MINUTE_MS = 60_000;

/** Undefined: a stream plays, and nobody knows when it ends. */
const restMs = (song: NowPlaying | null, serverNowMs: number): number | undefined => {
  if (!song) return 0;
  if (song.durationMs === 0) return undefined;
  return Math.max(0, song.durationMs - positionAt(song, serverNowMs));
};

/** In how many minutes each waiting song plays if nothing changes: at least one, by its entry. */
export const waitsOf = (
  song: NowPlaying | null,
  queue: readonly Pick<EntryCard, "entryId" | "durationMs">[],
  serverNowMs: number,
): ReadonlyMap<string, number> => {
  const waits = new Map<string, number>();
  let aheadMs = restMs(song, serverNowMs);
  if (aheadMs === undefined) return waits;
  for (const { entryId, durationMs } of queue) {
    waits.set(entryId, Math.max(1, Math.round(aheadMs / MINUTE_MS)));
    aheadMs += durationMs || TYPICAL_MS;
  }
  return waits;
};
