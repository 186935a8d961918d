import type { Command, Start } from "../command.ts";
import { decide } from "../decide.ts";
import type { PartyEvent } from "../event.ts";
import { evolveAll } from "../evolve.ts";
import type { GuestChange } from "../guest.ts";
import type { HashtagId, PlayId } from "../ids.ts";
import { findEntry, newParty, type Party } from "../party.ts";
import { positionAt } from "../playback.ts";
import { rankQueue } from "../ranking/rank.ts";
import type { Refusal } from "../refusal.ts";
import { defaultSettings, type Settings } from "../settings.ts";
import type { Track } from "../track.ts";
import { aTrack } from "./a-track.ts";
import { actor, entry, guest } from "./names.ts";

type Wish = Command extends infer Any
  ? Any extends Command
    ? Omit<Any, "by" | "atMs">
    : never
  : never;

export interface PartySetup {
  readonly settings?: Partial<Settings>;
  /** What is on: "song by ada", or "song" from the host's fallback list. */
  readonly playing?: string;
  /** What waits, oldest first: "song by ada", or "song" from the host's fallback list. */
  readonly queue?: readonly string[];
  /** More votes for entries, from guests who only vote: 2 are two more, -1 is one against. */
  readonly votes?: Readonly<Record<string, number>>;
}

export const PARTY_START_MS = 1_700_000_000_000;

/** No limit stands in the way while a party is set up. */
const ANYTHING_GOES: Partial<Settings> = {
  requestBurst: 0,
  votesPer10Sec: 0,
  queueLength: 10_000,
  kickScore: 0,
  allowDuplicates: true,
};

/**
 * A party that a test can live through. An entry has the name of its track ("song", the second one
 * "song 2"); who is named has joined; time stands still until `wait`.
 */
export const aParty = (setup: PartySetup = {}) => {
  const party = createStage();
  party.send("host", { kind: "change-settings", patch: ANYTHING_GOES });
  if (setup.playing) {
    askFor(party, setup.playing);
    party.start();
  }
  for (const line of setup.queue ?? []) askFor(party, line);
  for (const [name, votes] of Object.entries(setup.votes ?? {})) {
    for (let fan = 1; fan <= Math.abs(votes); fan += 1) {
      party.vote(`fan ${fan} of ${name}`, name, votes > 0 ? 1 : -1);
    }
  }
  party.send("host", { kind: "change-settings", patch: { ...defaultSettings, ...setup.settings } });
  return party;
};

type Stage = ReturnType<typeof createStage>;

const askFor = (party: Stage, line: string): void => {
  const [name = "", by] = line.split(" by ");
  if (by === undefined) party.addFallback(name);
  else party.request(by, name);
};

const createStage = () => {
  let state: Party = newParty;
  let nowMs = PARTY_START_MS;
  let made = 0;
  let events: readonly PartyEvent[] = [];
  const uses = new Map<string, number>();

  const run = (command: Command): "accepted" | Refusal => {
    const decision = decide(state, command);
    events = decision.ok ? decision.events : [];
    state = evolveAll(state, events);
    return decision.ok ? "accepted" : decision.refusal;
  };
  const send = (by: string, wish: Wish): "accepted" | Refusal => {
    const who = actor(by);
    if (who.kind !== "system" && !state.guests.has(who.guestId)) {
      run({ kind: "join-party", guestId: who.guestId, name: by, hue: 0, by: who, atMs: nowMs });
    }
    return run({ ...wish, by: who, atMs: nowMs });
  };
  const start = (): Start => {
    made += 1;
    const [entryId, backId] = [entry(`again ${made}`), entry(`back ${made}`)];
    return { playId: `play ${made}` as PlayId, entryId, backId, seed: 1000 + made };
  };
  const entryFor = (name: string) => {
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    return entry(count === 1 ? name : `${name} ${count}`);
  };
  const end = (failure: string | undefined, next: string | undefined) => {
    const playId = state.playback.current?.playId ?? ("nothing" as PlayId);
    const nextId = next === undefined ? undefined : entry(next);
    return send("system", { kind: "end-track", playId, failure, nextId, start: start() });
  };

  return {
    send,
    start: () => send("system", { kind: "start-next", start: start() }),
    request: (by: string, name: string, track: Partial<Track> = {}) =>
      send(by, { kind: "request-track", entryId: entryFor(name), track: aTrack(name, track) }),
    addFallback: (name: string, by = "host") =>
      send(by, { kind: "add-fallback", entryId: entryFor(name), track: aTrack(name) }),
    vote: (by: string, name: string, value: 1 | 0 | -1, activeGuests = 4) =>
      send(by, { kind: "cast-vote", entryId: entry(name), value, activeGuests }),
    skipVote: (by: string, activeGuests: number, value = true) =>
      send(by, { kind: "cast-skip-vote", value, activeGuests, start: start() }),
    remove: (by: string, name: string) => send(by, { kind: "remove-entry", entryId: entry(name) }),
    move: (name: string, side: "before" | "after", anchor: string, by = "host") =>
      send(by, { kind: "move-entry", entryId: entry(name), side, anchorId: entry(anchor) }),
    control: (by: string, kind: "play" | "skip" | "previous") => send(by, { kind, start: start() }),
    pause: (by = "host") => send(by, { kind: "pause" }),
    seek: (positionMs: number, by = "host") => send(by, { kind: "seek", positionMs }),
    change: (patch: Partial<Settings>, by = "host") => send(by, { kind: "change-settings", patch }),
    fillWith: (name: string | undefined) =>
      send("system", {
        kind: "choose-filler",
        filler: name === undefined ? undefined : { entryId: entry(name), track: aTrack(name) },
      }),
    /** A song that is still being fetched. */
    requestPending: (by: string, name: string) =>
      send(by, {
        kind: "request-track",
        entryId: entryFor(name),
        track: aTrack(name, { isPending: true, durationMs: 0, source: "" }),
      }),
    /** It has come, as `track`; undefined: it did not. */
    settle: (name: string, track: Track | undefined, by = "system") =>
      send(by, { kind: "settle-entry", entryId: entry(name), track }),
    removeAll: (names: readonly string[], by = "host") =>
      send(by, { kind: "remove-entries", entryIds: names.map(entry) }),
    changeGuest: (by: string, whom: string, change: GuestChange) =>
      send(by, { kind: "change-guest", guestId: guest(whom), change }),
    /** A hashtag has the name of what was typed. */
    say: (by: string, text: string) =>
      send(by, { kind: "add-hashtag", hashtagId: text as HashtagId, text }),
    judge: (by: string, typed: string, isShown: boolean) =>
      send(by, { kind: "judge-hashtag", hashtagId: typed as HashtagId, isShown }),
    hashtags: () =>
      state.hashtags.map(({ text, isShown }) => (isShown ? `#${text}` : `(#${text})`)),
    /** The song is over; `next` is what the deck went over to by itself. */
    finish: (next?: string) => end(undefined, next),
    fail: (reason = "broken", next?: string) => end(reason, next),
    wait: (ms: number) => {
      nowMs += ms;
    },

    state: () => state,
    events: () => events,
    nowMs: () => nowMs,
    ranking: (): readonly string[] => rankQueue(state).map(({ entryId }) => entryId),
    nowPlaying: (): string | undefined => state.playback.current?.entryId,
    status: () => state.playback.status,
    positionMs: () => positionAt(state.playback, nowMs),
    entry: (name: string) => findEntry(state, entry(name)),
    score: (name: string) => findEntry(state, entry(name))?.score,
    guest: (name: string) => state.guests.get(guest(name)),
  };
};
