import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { EntryCard, NowPlaying, PartySnapshot } from "../../../src/protocol/party.ts";
import { aSongCard, paletteOf } from "./fake-music.ts";

export interface PartyPlan {
  /** Songs last so long. */
  readonly songMs: number;
  /** Where a song begins: so that short ones show different parts. */
  readonly startMs?: number;
  readonly state?: PartySnapshot["party"]["state"];
  readonly waiting?: number;
  readonly hashtags?: readonly string[];
  readonly first?: number;
}

const SONG_SEC = 200;
export const FAKE_SONG_SEC = SONG_SEC;

/** A party that nobody is at: songs change, votes come in, hashtags float. */
export const createFakeParty = (plan: PartyPlan, nowMs: () => number) => {
  const { state = "playing", waiting = 7, startMs = 0 } = plan;
  let number = plan.first ?? 0;
  let seq = 1;
  let startedAtMs = nowMs();
  let queue: readonly EntryCard[] = [];

  const fill = (): void => {
    const first = number + 1;
    queue = Array.from({ length: waiting }, (_, at) => aSongCard(first + at, SONG_SEC * 1000));
  };
  fill();

  const nowPlaying = (): NowPlaying | null => {
    if (state === "idle" || state === "trouble") return null;
    return {
      ...aSongCard(number, SONG_SEC * 1000),
      playId: `play-${number}`,
      state: state === "paused" ? "paused" : "playing",
      positionMs: startMs + ((number * 31_000) % 90_000),
      positionAtMs: startedAtMs,
      skipVotes: 0,
      skipVotesNeeded: 3,
    };
  };
  const info = (): PartySnapshot["party"] => ({
    name: "Mia turns 30",
    state,
    activeGuests: 23,
    volumePct: 70,
    isAudible: true,
    storage: "ok",
    ...(state === "trouble" ? { trouble: "Five songs in a row could not be played." } : {}),
    ...(state === "idle" ? {} : { glow: [...paletteOf(number)] }),
  });

  return {
    snapshot: () => ({
      seq,
      nowMs: nowMs(),
      me: {},
      party: info(),
      nowPlaying: nowPlaying(),
      queue,
      hashtags: (plan.hashtags ?? []).map((text, at) => ({
        ...{ hashtagId: text, text, isShown: true, isOwn: false, hue: (at * 137) % 360 },
      })),
      settings: {},
    }),
    /** The next song begins. */
    nextSong: (): readonly LiveEvent[] => {
      const [first] = queue;
      number += 1;
      startedAtMs = nowMs();
      const added = aSongCard(number + waiting, SONG_SEC * 1000);
      queue = [...queue.slice(1), added];
      seq += 4;
      return [
        {
          ...{ kind: "entry-removed", seq: seq - 3, entryId: first?.entryId ?? "", title: "" },
          reason: "started",
        },
        { kind: "entry-added", seq: seq - 2, entry: added },
        { kind: "playback-changed", seq: seq - 1, nowMs: nowMs(), nowPlaying: nowPlaying() },
        { kind: "party-changed", seq, party: info() },
      ];
    },
    /** A vote, which turns the queue over. */
    vote: (chance: number): readonly LiveEvent[] => {
      const voted = queue[Math.floor(chance * queue.length)];
      if (!voted) return [];
      const score = voted.score + 1;
      queue = queue
        .map((entry) => (entry === voted ? { ...entry, score } : entry))
        .sort((left, right) => right.score - left.score);
      seq += 2;
      return [
        { kind: "vote-cast", seq: seq - 1, entryId: voted.entryId, score },
        { kind: "queue-ranked", seq, order: queue.map(({ entryId }) => entryId) },
      ];
    },
  };
};
