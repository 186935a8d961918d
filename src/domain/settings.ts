import type { TrackId } from "./ids.ts";

/** How the next song is chosen. */
export type RankingMode = "fair" | "votes" | "fifo" | "raffle";

/**
 * What guests may do, from most to least: `open` also controls playback; `voting`; `upvotes`;
 * `requests` has no voting; `closed` takes votes but no new requests; `list-only` takes requests
 * only from the host's list.
 */
export type Interactivity = "open" | "voting" | "upvotes" | "requests" | "closed" | "list-only";

/** What the host can change while the party runs. Limits can be 0: switched off; paces cannot. */
export interface Settings {
  readonly partyName: string;
  readonly rankingMode: RankingMode;
  readonly interactivity: Interactivity;
  /** An entry gains one point of credit for every so many plays that passed it by. */
  readonly starvationPlays: number;
  /** A waiting entry is removed at minus this score (or a quarter of the active guests, if more). */
  readonly kickScore: number;
  /** Share of the active guests who must ask before the current song is skipped. */
  readonly skipSharePct: number;
  readonly skipMinimum: number;
  readonly requestBurst: number;
  readonly requestRefillSec: number;
  readonly waitingPerGuest: number;
  readonly queueLength: number;
  readonly trackMaxSec: number;
  readonly replayHours: number;
  readonly allowDuplicates: boolean;
  readonly forbiddenWords: readonly string[];
  readonly newMusicOnly: boolean;
  readonly votesPer10Sec: number;
  readonly autoplay: boolean;
  /** All songs play equally loud. */
  readonly levelLoudness: boolean;
  readonly listTrackIds: readonly TrackId[];
  readonly fallbackTrackIds: readonly TrackId[];
  /** A playlist that plays when the queue is dry, before autoplay; "": none. */
  readonly fallbackPlaylistId: string;
  /** Who may bring music files of their own. */
  readonly uploads: "off" | "host" | "guests";
  readonly uploadFileMaxMb: number;
  /** What one guest may bring in a day, all files together. */
  readonly uploadGuestMb: number;
  /** Uploads stop when the disk has less than this left. */
  readonly uploadFreeMinMb: number;
  /** Do guests see who asked and who voted, by name and colour? */
  readonly showGuests: boolean;
  /** Words of the party on the TV: none, at once, or when the host has let them. */
  readonly hashtags: "off" | "approved" | "open";
  /** Of the join poster and the TV; "": the party is in a network that everybody is in anyway. */
  readonly wifiName: string;
  readonly wifiPassword: string;
  /** The host went through the first steps. */
  readonly isSetUp: boolean;
}

export const defaultSettings: Settings = {
  partyName: "Rumpus",
  rankingMode: "fair",
  interactivity: "voting",
  starvationPlays: 5,
  kickScore: 3,
  skipSharePct: 50,
  skipMinimum: 2,
  requestBurst: 10,
  requestRefillSec: 120,
  waitingPerGuest: 0,
  queueLength: 200,
  trackMaxSec: 0,
  replayHours: 0,
  allowDuplicates: false,
  forbiddenWords: [],
  newMusicOnly: false,
  votesPer10Sec: 10,
  autoplay: true,
  levelLoudness: true,
  listTrackIds: [],
  fallbackTrackIds: [],
  fallbackPlaylistId: "",
  uploads: "host",
  uploadFileMaxMb: 200,
  uploadGuestMb: 500,
  uploadFreeMinMb: 500,
  showGuests: true,
  hashtags: "approved",
  wifiName: "",
  wifiPassword: "",
  isSetUp: false,
};
