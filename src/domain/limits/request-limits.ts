import { isFallback } from "../entry.ts";
import type { OwnLimits } from "../guest.ts";
import type { EpochMs, GuestId } from "../ids.ts";
import type { Party } from "../party.ts";
import type { Refusal } from "../refusal.ts";
import type { Settings } from "../settings.ts";
import type { Track } from "../track.ts";
import { type BucketRule, nextTokenAtMs, tokensAt } from "./bucket.ts";
import { hasForbiddenWord } from "./forbidden-words.ts";

const HOUR_MS = 3_600_000;

export const requestRule = (settings: Settings, limits: OwnLimits = {}): BucketRule => ({
  burst: limits.requestBurst ?? settings.requestBurst,
  refillMs: settings.requestRefillSec * 1000,
});

/** The first limit that speaks against this request, if any; what waiting cannot cure comes first. */
export const limitOnRequest = (
  party: Party,
  guestId: GuestId,
  track: Track,
  nowMs: EpochMs,
): Refusal | undefined =>
  limitOnTrack(party, track, nowMs) ??
  alreadyQueued(party, track) ??
  limitOnQueue(party, track) ??
  limitOnGuest(party, guestId, nowMs);

/** What speaks against a track, whoever asks for it. */
export const limitOnTrack = (party: Party, track: Track, nowMs: EpochMs): Refusal | undefined => {
  const { settings } = party;
  if (settings.trackMaxSec > 0 && track.durationMs > settings.trackMaxSec * 1000) {
    return { code: "track-too-long" };
  }
  const { title, artist, album } = track;
  if (hasForbiddenWord(settings.forbiddenWords, [title, artist, album]))
    return { code: "forbidden-word" };
  const playedAtMs = party.playedAtMs.get(track.trackId);
  if (playedAtMs === undefined) return undefined;
  if (settings.newMusicOnly) return { code: "not-new" };
  if (settings.replayHours === 0) return undefined;
  const againAtMs = playedAtMs + settings.replayHours * HOUR_MS;
  return againAtMs > nowMs ? { code: "played-recently", retryAtMs: againAtMs } : undefined;
};

/** Somebody asked for it already. */
export const alreadyQueued = ({ settings, queue }: Party, track: Track): Refusal | undefined => {
  if (settings.allowDuplicates) return undefined;
  const twin = queue.find((entry) => entry.track.trackId === track.trackId && !isFallback(entry));
  return twin && { code: "already-queued", entryId: twin.entryId };
};

const limitOnQueue = ({ settings, queue }: Party, track: Track): Refusal | undefined => {
  // A request takes the place of its twin from the fallback list.
  const hasTwin = queue.some((entry) => entry.track.trackId === track.trackId && isFallback(entry));
  const length = hasTwin ? queue.length - 1 : queue.length;
  return length >= settings.queueLength ? { code: "queue-full" } : undefined;
};

const limitOnGuest = (party: Party, guestId: GuestId, nowMs: EpochMs): Refusal | undefined => {
  const { settings, queue, guests } = party;
  const guest = guests.get(guestId);
  const most = guest?.limits.waitingPerGuest ?? settings.waitingPerGuest;
  const waiting = queue.filter((entry) => entry.requestedBy === guestId).length;
  if (most > 0 && waiting >= most) return { code: "too-many-waiting" };
  const rule = requestRule(settings, guest?.limits);
  if (rule.burst === 0) return undefined;
  const bucket = guest?.requests;
  if (tokensAt(bucket, rule, nowMs) >= 1) return undefined;
  return { code: "too-many-requests", retryAtMs: nextTokenAtMs(bucket, rule, nowMs) };
};
