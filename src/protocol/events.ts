import * as z from "zod";
import { JobRun } from "./jobs.ts";
import { LightsView } from "./lights.ts";
import { EntryCard, Me, NowPlaying, PartyInfo, PartySnapshot } from "./party.ts";

/**
 * What `GET /events` sends. The SSE field `event` is the kind, `data` the object, `id` the seq.
 * `snapshot` comes first (or the missed events, when `Last-Event-ID` is still known); `me` has
 * no id and goes to one guest only; so have `job-changed` and `job-notice`, which go to the host and to
 * the guest who started the run, `library-changed`, and `lights-changed`, which goes to the host. Scores and orders are absolute, so applying one twice is harmless.
 */
export const LiveEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("snapshot"), ...PartySnapshot.shape }),
  z.object({ kind: z.literal("me"), me: Me }),
  z.object({ kind: z.literal("entry-added"), seq: z.int(), entry: EntryCard }),
  z.object({
    kind: z.literal("entry-removed"),
    seq: z.int(),
    entryId: z.string(),
    title: z.string(),
    reason: z.enum(["withdrawn", "removed", "kicked", "cleared", "started", "failed"]),
  }),
  z.object({ kind: z.literal("vote-cast"), seq: z.int(), entryId: z.string(), score: z.int() }),
  /**
   * The whole queue in playing order; left out when it follows from the other events: what was
   * removed is gone, what was added stands at the end, all others stand as they stood.
   */
  z.object({ kind: z.literal("queue-ranked"), seq: z.int(), order: z.array(z.string()) }),
  /** Anything about the current song: started, ended, paused, seeked, skip votes. */
  z.object({
    kind: z.literal("playback-changed"),
    seq: z.int(),
    nowMs: z.int(),
    nowPlaying: NowPlaying.nullable(),
  }),
  z.object({ kind: z.literal("party-changed"), seq: z.int(), party: PartyInfo }),
  z.object({
    kind: z.literal("settings-changed"),
    seq: z.int(),
    settings: PartySnapshot.shape.settings,
  }),
  /** Something people should read: a song that could not play, a repaired database. */
  z.object({
    kind: z.literal("notice"),
    seq: z.int(),
    code: z.enum(["track-failed", "database-restored", "skipped-by-vote", "kicked"]),
    text: z.string(),
  }),
  /** Background work: every change of state, and progress some times a second. */
  z.object({ kind: z.literal("job-changed"), run: JobRun }),
  z.object({
    kind: z.literal("job-notice"),
    jobId: z.string(),
    level: z.enum(["info", "warn", "error"]),
    text: z.string(),
  }),
  /** Tracks, playlists or folders came, went or changed; at most once a second. */
  z.object({ kind: z.literal("library-changed"), tracks: z.int() }),
  /** The show or its fixtures are not what they were; to the host only. */
  z.object({ kind: z.literal("lights-changed"), lights: LightsView }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
