import type { EntryId, EpochMs, GuestId, PlayId } from "./ids.ts";
import type { Track } from "./track.ts";

/** One line of the history: something that plays or played. */
export interface Play {
  readonly playId: PlayId;
  /** The entry it was; autoplay and "previous" make one of their own. */
  readonly entryId: EntryId;
  readonly track: Track;
  readonly requestedBy: GuestId | undefined;
  readonly requestedAtMs: EpochMs;
  readonly score: number;
  readonly startedAtMs: EpochMs;
}

/** Why a song could not be played. */
export type PlayFault = "missing" | "unreadable" | "empty" | "unplayable" | "truncated" | "stuck";

export type PlayEnd = "finished" | "skipped" | "voted-out" | "failed" | "put-back";

/** The song that is on. */
export interface Current extends Play {
  /** Where it was at `positionAtMs`; if it plays, it has moved on since. */
  readonly positionMs: number;
  readonly positionAtMs: EpochMs;
  readonly skipVotes: ReadonlySet<GuestId>;
}

/** Music for a dry queue. */
export interface Filler {
  readonly entryId: EntryId;
  readonly track: Track;
}

export interface Playback {
  /** `trouble`: stopped loudly after too many failures; waits for the host. */
  readonly status: "playing" | "paused" | "trouble";
  readonly current: Current | undefined;
  readonly volumePct: number;
  /** Tracks in a row that could not be played. */
  readonly failures: number;
  /** The last reason, in words. */
  readonly trouble: string | undefined;
  /** The same for those who have words of their own. */
  readonly troubleFault?: PlayFault | undefined;
  /** What plays when nothing waits; chosen in advance so that it follows without a gap. */
  readonly filler: Filler | undefined;
}

/** Five unplayable songs in a row mean that something else is wrong: stop instead of eating the queue. */
export const FAILURES_BEFORE_TROUBLE = 5;

/** Where the current song is at `nowMs`. */
export const positionAt = (playback: Playback, nowMs: EpochMs): number => {
  const { current } = playback;
  if (!current) return 0;
  const elapsedMs = playback.status === "playing" ? Math.max(0, nowMs - current.positionAtMs) : 0;
  const positionMs = current.positionMs + elapsedMs;
  const { durationMs } = current.track;
  return durationMs > 0 ? Math.min(positionMs, durationMs) : positionMs;
};
