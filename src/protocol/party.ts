import * as z from "zod";
import type { TrackId } from "../domain/ids.ts";

/** How the next song is chosen. */
export const RankingMode = z.enum(["fair", "votes", "fifo", "raffle"]);
/** What guests may do. */
export const Interactivity = z.enum([
  "open",
  "voting",
  "upvotes",
  "requests",
  "closed",
  "list-only",
]);

const TrackIds = z.array(
  z
    .string()
    .max(64)
    .transform((id) => id as TrackId),
);

const count = (max: number) => z.int().min(0).max(max);

/** What the host can change while the party runs. A limit of 0 is switched off. */
export const Settings = z.object({
  partyName: z.string().trim().min(1).max(60),
  rankingMode: RankingMode,
  interactivity: Interactivity,
  /** An entry gains one point for every so many plays that passed it by. */
  starvationPlays: z.int().min(1).max(100),
  /** A waiting entry at minus this score is removed. */
  kickScore: count(100),
  /** Share of the active guests, in percent, who must ask before the current song is skipped. */
  skipSharePct: z.int().min(1).max(100),
  skipMinimum: z.int().min(1).max(100),
  /** Requests a guest can make at once, and how often one more comes back. */
  requestBurst: count(1000),
  requestRefillSec: z.int().min(1).max(86_400),
  waitingPerGuest: count(500),
  queueLength: z.int().min(1).max(500),
  trackMaxSec: count(86_400),
  replayHours: count(24 * 365),
  /** May the same track wait twice? */
  allowDuplicates: z.boolean(),
  forbiddenWords: z.array(z.string().trim().min(1).max(60)).max(200),
  newMusicOnly: z.boolean(),
  /** Votes a guest can cast in ten seconds. */
  votesPer10Sec: count(1000),
  /** Play something fitting when nobody has asked for anything. */
  autoplay: z.boolean(),
  /** Play all songs equally loud. */
  levelLoudness: z.boolean(),
  /** The only tracks that may be requested in `list-only`. */
  listTrackIds: TrackIds.max(20_000),
  /** Played, in this order, when the queue is dry; autoplay comes after it. */
  fallbackTrackIds: TrackIds.max(20_000),
  /** A playlist that plays when the queue is dry, before autoplay; "": none. */
  fallbackPlaylistId: z.string().max(64),
  /** Who may bring music files of their own. */
  uploads: z.enum(["off", "host", "guests"]),
  uploadFileMaxMb: z.int().min(1).max(4000),
  /** What one guest may bring in a day, all files together. */
  uploadGuestMb: z.int().min(1).max(100_000),
  /** Uploads stop when the disk has less than this left. */
  uploadFreeMinMb: z.int().min(0).max(1_000_000),
  /** Do guests see who asked and who voted, by name and colour? */
  showGuests: z.boolean(),
  /** Words of the party: none, at once, or when the host has let them. */
  hashtags: z.enum(["off", "approved", "open"]),
  /** Of the join poster and the TV; "": no QR code for a Wi-Fi. */
  wifiName: z.string().max(32),
  wifiPassword: z.string().max(63),
  /** The host went through the first steps. */
  isSetUp: z.boolean(),
});
export const SettingsPatch = Settings.partial().strict();

/** While guests are not shown, `name` is "", `hue` 0, and `guestId` "" except in what is one's own. */
export const Requester = z.object({ guestId: z.string(), name: z.string(), hue: z.int() });

export const TrackCard = z.object({
  trackId: z.string(),
  title: z.string(),
  artist: z.string(),
  album: z.string(),
  durationMs: z.int(),
  /** Path of the cover picture (add `?size=64|256|640`); absent: the track has none. */
  coverUrl: z.string().optional(),
});

export const EntryCard = TrackCard.extend({
  entryId: z.string(),
  score: z.int(),
  /** Absent: nobody asked, it comes from the host's fallback list. */
  requestedBy: Requester.optional(),
  requestedAtMs: z.int(),
  /** Hues of who voted for it, newest last, at most eight; absent while guests are not shown. */
  voterHues: z.array(z.int()).optional(),
  /** It is still being fetched: it can be voted on, and plays when it is here. */
  isPending: z.literal(true).optional(),
});

export const NowPlaying = EntryCard.extend({
  playId: z.string(),
  state: z.enum(["playing", "paused"]),
  /** Where the song was at `positionAtMs` (server clock, see `nowMs` of the snapshot). */
  positionMs: z.int(),
  positionAtMs: z.int(),
  skipVotes: z.int(),
  skipVotesNeeded: z.int(),
});

export const PartyInfo = z.object({
  name: z.string(),
  state: z.enum(["idle", "playing", "paused", "trouble"]),
  /** In English, when state is `trouble`. */
  trouble: z.string().optional(),
  /** What ailed the last song then, for pages that say it in their own words. */
  troubleCode: z
    .enum(["missing", "unreadable", "empty", "unplayable", "truncated", "stuck"])
    .optional(),
  activeGuests: z.int(),
  volumePct: z.int(),
  /** False: no sound device was found and nobody hears anything. */
  isAudible: z.boolean(),
  /** Set while the disk takes no writes: requests and votes are refused. */
  storage: z.enum(["ok", "storage-full", "storage-readonly", "storage-failed"]),
  /** Something that the host should read, such as that a damaged database was mended. */
  notice: z.string().optional(),
  /** What the lights glow in right now: up to four colours, "#rrggbb". */
  glow: z.array(z.string()).optional(),
});

/** A word of the party, without its #. */
export const HashtagCard = z.object({
  hashtagId: z.string(),
  text: z.string(),
  isShown: z.boolean(),
  isOwn: z.boolean(),
  /** Absent while guests are not shown. */
  hue: z.int().optional(),
});

/** The part of the snapshot that belongs to the guest who asks. */
export const Me = z.object({
  guestId: z.string(),
  name: z.string(),
  hue: z.int(),
  isHost: z.boolean(),
  /** Own vote by entry; entries without one are absent. */
  votes: z.record(z.string(), z.union([z.literal(1), z.literal(-1)])),
  hasSkipVote: z.boolean(),
  /** `muted`: may vote, but ask for nothing and say nothing; `banned`: may only look. */
  standing: z.enum(["welcome", "muted", "banned"]),
  /** Own ones that are not shown yet; the host's: all that are not shown yet. */
  hashtags: z.array(HashtagCard),
  requestsLeft: z.int(),
  /** When the next request comes back, if none are left. */
  nextRequestAtMs: z.int().optional(),
});

export const PartySnapshot = z.object({
  seq: z.int(),
  nowMs: z.int(),
  me: Me,
  party: PartyInfo,
  nowPlaying: NowPlaying.nullable(),
  queue: z.array(EntryCard),
  /** Those that everybody may see, oldest first. */
  hashtags: z.array(HashtagCard),
  settings: Settings.omit({
    forbiddenWords: true,
    listTrackIds: true,
    fallbackTrackIds: true,
    fallbackPlaylistId: true,
    wifiName: true,
    wifiPassword: true,
    isSetUp: true,
  }),
});

export type RankingMode = z.infer<typeof RankingMode>;
export type Interactivity = z.infer<typeof Interactivity>;
export type Settings = z.infer<typeof Settings>;
export type TrackCard = z.infer<typeof TrackCard>;
export type HashtagCard = z.infer<typeof HashtagCard>;
export type Requester = z.infer<typeof Requester>;
export type EntryCard = z.infer<typeof EntryCard>;
export type NowPlaying = z.infer<typeof NowPlaying>;
export type PartyInfo = z.infer<typeof PartyInfo>;
export type Me = z.infer<typeof Me>;
export type PartySnapshot = z.infer<typeof PartySnapshot>;
