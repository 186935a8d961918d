import * as z from "zod";
import { JobRun } from "./jobs.ts";
import { LightsView } from "./lights.ts";
import {
  EntryCard,
  HashtagCard,
  Me,
  NowPlaying,
  PartyInfo,
  PartySnapshot,
  Requester,
} from "./party.ts";

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
    reason: z.enum(["withdrawn", "removed", "kicked", "cleared", "started", "not-fetched"]),
  }),
  z.object({
    kind: z.literal("vote-cast"),
    seq: z.int(),
    entryId: z.string(),
    score: z.int(),
    voterHues: EntryCard.shape.voterHues,
  }),
  /** What was being fetched is here: the card as it is now. */
  z.object({ kind: z.literal("entry-settled"), seq: z.int(), entry: EntryCard }),
  /** A guest has another name or colour: wherever `guestId` stands in queue and now playing. */
  z.object({ kind: z.literal("guest-changed"), seq: z.int(), guest: Requester }),
  /** The hashtags that everybody may see; each page's own and the host's come with `me`. */
  z.object({ kind: z.literal("hashtags-changed"), seq: z.int(), shown: z.array(HashtagCard) }),
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
    code: z.enum(["track-failed", "database-restored", "skipped-by-vote", "kicked", "not-fetched"]),
    text: z.string(),
    /** Of the song that it is about, for pages that say it in their own words. */
    title: z.string().optional(),
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
  /** Guests came, went, asked for something or were changed; to the host only, at most once a second. */
  z.object({ kind: z.literal("guests-changed") }),
  /** The show or its fixtures are not what they were; to the host only. */
  z.object({ kind: z.literal("lights-changed"), lights: LightsView }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
