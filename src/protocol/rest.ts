import * as z from "zod";
import { EntryCard, TrackCard } from "./party.ts";

/** Why whoever asks cannot have a track now. */
export const WhyNot = z.object({
  /** As in a problem. */
  code: z.string(),
  /** When asking again can succeed; absent: not by waiting. */
  retryAtMs: z.int().optional(),
  /** When it played last, if that is the reason. */
  playedAtMs: z.int().optional(),
  /** The entry that waits already. */
  entryId: z.string().optional(),
});
/** A track that somebody may ask for. */
export const FoundTrack = TrackCard.extend({ whyNot: WhyNot.optional() });
export const TrackPage = z.object({
  items: z.array(FoundTrack),
  nextCursor: z.string().optional(),
});
export const HistoryItem = TrackCard.extend({
  playId: z.string(),
  requestedBy: EntryCard.shape.requestedBy,
  score: z.int(),
  startedAtMs: z.int(),
  endedAtMs: z.int().optional(),
  how: z.enum(["playing", "finished", "skipped", "voted-out", "failed", "put-back"]),
  /** Why it failed, in words. */
  reason: z.string().optional(),
});
export const HistoryPage = z.object({
  items: z.array(HistoryItem),
  nextCursor: z.string().optional(),
});

export const RequestBody = z
  .object({
    trackId: z.string().min(1).max(64),
    /** What was typed to find it: who types the same will find it sooner. */
    query: z.string().max(200).optional(),
  })
  .strict();
export const RequestAnswer = EntryCard.extend({
  /** What is known of the party from this number on has the entry in it, or it has left again. */
  seq: z.int(),
});
export const VoteBody = z
  .object({ value: z.union([z.literal(-1), z.literal(0), z.literal(1)]) })
  .strict();
export const VoteAnswer = z.object({
  entryId: z.string(),
  score: z.int(),
  value: z.int(),
  /** What is known of the party from this number on has the vote in it. */
  seq: z.int(),
});
export const MoveBody = z.union([
  z.object({ before: z.string().max(64) }).strict(),
  z.object({ after: z.string().max(64) }).strict(),
]);
export const PositionBody = z.object({ positionMs: z.int().min(0).max(86_400_000) }).strict();
export const VolumeBody = z.object({ volumePct: z.int().min(0).max(100) }).strict();
export const SkipVoteBody = z.object({ value: z.boolean() }).strict();
export const SkipVoteAnswer = z.object({
  value: z.boolean(),
  skipVotes: z.int(),
  skipVotesNeeded: z.int(),
});
export const SessionBody = z.object({ pin: z.string().min(1).max(64) }).strict();

/** What the host can do about a part that is not as it should be. Pages have words for each. */
export const HealthTodo = z.enum([
  "free-space",
  "check-card",
  "restart-player",
  "plug-in-sound",
  "choose-sound",
  "check-lights",
  "add-music",
  "plug-in-music",
  "look-at-jobs",
  "cool-down",
  "restart-rumpus",
]);
export const Health = z.object({
  status: z.enum(["ok", "degraded"]),
  version: z.string(),
  uptimeSec: z.int(),
  parts: z.record(
    z.string(),
    z.looseObject({
      state: z.enum(["ok", "starting", "degraded", "down"]),
      reason: z.string().optional(),
      /** Also where the state is `ok`: the party goes on, but the host should look. */
      todo: HealthTodo.optional(),
    }),
  ),
});

/** RFC 9457. `code` is stable; `detail` is for people. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** When trying again makes sense, in seconds; also sent as `Retry-After`. */
  retryAfterSec: z.int().optional(),
  /** The entry that the refusal speaks of (`already-queued`). */
  entryId: z.string().optional(),
});

export type FoundTrack = z.infer<typeof FoundTrack>;
export type WhyNot = z.infer<typeof WhyNot>;
export type TrackPage = z.infer<typeof TrackPage>;
export type HistoryItem = z.infer<typeof HistoryItem>;
export type HistoryPage = z.infer<typeof HistoryPage>;
export type Health = z.infer<typeof Health>;
export type HealthTodo = z.infer<typeof HealthTodo>;
export type Problem = z.infer<typeof Problem>;
export type RequestAnswer = z.infer<typeof RequestAnswer>;
export type VoteAnswer = z.infer<typeof VoteAnswer>;
export type SkipVoteAnswer = z.infer<typeof SkipVoteAnswer>;
