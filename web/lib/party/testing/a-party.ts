import type { EntryCard, NowPlaying, PartySnapshot } from "../../../../src/protocol/party.ts";

const ME = { guestId: "me", name: "Lucky Mango", hue: 140 };

export const anEntry = (entryId: string, changed: Partial<EntryCard> = {}): EntryCard => ({
  entryId,
  trackId: `track-${entryId}`,
  title: `Song ${entryId}`,
  artist: "Somebody",
  album: "",
  durationMs: 180_000,
  score: 1,
  requestedBy: { guestId: "other", name: "Merry Otter", hue: 10 },
  requestedAtMs: 1_000,
  ...changed,
});

export const aSong = (playId: string, changed: Partial<NowPlaying> = {}): NowPlaying => ({
  ...anEntry(`entry-${playId}`),
  playId,
  state: "playing",
  positionMs: 0,
  positionAtMs: 1_000,
  skipVotes: 0,
  skipVotesNeeded: 2,
  ...changed,
});

/** An entry that the guest who looks at the page has asked for. */
export const ownEntry = (entryId: string): EntryCard => anEntry(entryId, { requestedBy: ME });

export const aParty = (changed: Partial<PartySnapshot> = {}): PartySnapshot => ({
  seq: 10,
  nowMs: 1_000,
  me: {
    ...ME,
    isHost: false,
    votes: {},
    hasSkipVote: false,
    requestsLeft: 8,
    standing: "welcome",
    hashtags: [],
  },
  party: {
    name: "Party",
    state: "playing",
    activeGuests: 3,
    volumePct: 50,
    isAudible: true,
    storage: "ok",
  },
  nowPlaying: aSong("first"),
  queue: [anEntry("a", { score: 3 }), anEntry("b", { score: 2 }), anEntry("c")],
  hashtags: [],
  settings: {
    partyName: "Party",
    rankingMode: "fair",
    interactivity: "voting",
    starvationPlays: 5,
    kickScore: 3,
    skipSharePct: 50,
    skipMinimum: 2,
    requestBurst: 10,
    requestRefillSec: 120,
    waitingPerGuest: 0,
    queueLength: 100,
    trackMaxSec: 0,
    replayHours: 0,
    allowDuplicates: false,
    newMusicOnly: false,
    votesPer10Sec: 10,
    autoplay: true,
    levelLoudness: true,
    uploads: "host",
    uploadFileMaxMb: 200,
    uploadGuestMb: 500,
    uploadFreeMinMb: 500,
    showGuests: true,
    hashtags: "approved",
  },
  ...changed,
});
