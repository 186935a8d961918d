import type { Settings } from "./settings.ts";

/** What a way to hold a party is about: all of it, so that one preset leaves nothing of another. */
export type PresetPatch = Omit<
  Settings,
  | "partyName"
  | "forbiddenWords"
  | "levelLoudness"
  | "listTrackIds"
  | "fallbackTrackIds"
  | "fallbackPlaylistId"
  | "uploadFileMaxMb"
  | "uploadGuestMb"
  | "uploadFreeMinMb"
  | "wifiName"
  | "wifiPassword"
  | "isSetUp"
>;

export type PresetId = "bar" | "wedding" | "house-party" | "office" | "kids";

export interface Preset {
  readonly presetId: PresetId;
  readonly patch: PresetPatch;
}

/** Friends who know each other: as free as it gets without guests at the controls. */
const houseParty: PresetPatch = {
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
  replayHours: 2,
  allowDuplicates: false,
  newMusicOnly: false,
  votesPer10Sec: 10,
  autoplay: true,
  uploads: "guests",
  showGuests: true,
  hashtags: "open",
};

/** Strangers: nobody floods the queue, votes anybody down, or reads who asked for what. */
const bar: PresetPatch = {
  ...houseParty,
  interactivity: "upvotes",
  skipSharePct: 60,
  skipMinimum: 5,
  requestBurst: 3,
  requestRefillSec: 300,
  waitingPerGuest: 2,
  queueLength: 100,
  trackMaxSec: 480,
  replayHours: 3,
  uploads: "host",
  showGuests: false,
  hashtags: "approved",
};

/** All generations: nobody's song is voted out, none comes twice, long medleys wait for another day. */
const wedding: PresetPatch = {
  ...houseParty,
  interactivity: "upvotes",
  skipSharePct: 75,
  skipMinimum: 8,
  requestBurst: 4,
  requestRefillSec: 300,
  waitingPerGuest: 3,
  trackMaxSec: 420,
  replayHours: 12,
  uploads: "host",
  hashtags: "approved",
};

/** All day, few people, work to do: few requests, and what disturbs is gone quickly. */
const office: PresetPatch = {
  ...houseParty,
  kickScore: 2,
  skipSharePct: 34,
  requestBurst: 3,
  requestRefillSec: 900,
  waitingPerGuest: 2,
  queueLength: 100,
  trackMaxSec: 600,
  replayHours: 6,
  uploads: "host",
  hashtags: "approved",
};

/** Everybody gets a turn, soon and for short songs; nothing to win or lose by voting. */
const kids: PresetPatch = {
  ...houseParty,
  interactivity: "requests",
  requestBurst: 3,
  requestRefillSec: 180,
  waitingPerGuest: 2,
  queueLength: 60,
  trackMaxSec: 300,
  replayHours: 1,
  uploads: "off",
  hashtags: "off",
};

export const presets: readonly Preset[] = [
  { presetId: "house-party", patch: houseParty },
  { presetId: "bar", patch: bar },
  { presetId: "wedding", patch: wedding },
  { presetId: "office", patch: office },
  { presetId: "kids", patch: kids },
];
