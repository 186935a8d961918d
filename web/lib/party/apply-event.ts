import type { LiveEvent } from "../../../src/protocol/events.ts";
import type {
  EntryCard,
  HashtagCard,
  NowPlaying,
  PartySnapshot,
  Requester,
} from "../../../src/protocol/party.ts";

type State = Readonly<PartySnapshot>;
type Queue = readonly EntryCard[];

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const without = (queue: Queue, entryId: string): EntryCard[] =>
  queue.filter((entry) => entry.entryId !== entryId);

/** The others stay the very same objects: their rows need not be drawn again. */
const withEntry = (
  queue: Queue,
  entryId: string,
  changed: (entry: EntryCard) => EntryCard,
): EntryCard[] => queue.map((entry) => (entry.entryId === entryId ? changed(entry) : entry));

const withVote = (
  queue: Queue,
  { entryId, score, voterHues }: Extract<LiveEvent, { kind: "vote-cast" }>,
): EntryCard[] =>
  withEntry(queue, entryId, (entry) => ({ ...entry, score, ...(voterHues ? { voterHues } : {}) }));

/** What the order does not mention stays behind what it does, as it was. */
const inOrder = (queue: Queue, order: readonly string[]): EntryCard[] => {
  const places = new Map(order.map((entryId, place) => [entryId, place]));
  const placeOf = ({ entryId }: EntryCard) => places.get(entryId) ?? order.length;
  return [...queue].sort((a, b) => placeOf(a) - placeOf(b));
};

/** Skip votes die with the song. */
const withSong = (state: State, nowMs: number, nowPlaying: NowPlaying | null): State => ({
  ...state,
  nowMs,
  nowPlaying,
  me: {
    ...state.me,
    hasSkipVote: state.me.hasSkipVote && nowPlaying?.playId === state.nowPlaying?.playId,
  },
});

/** Wherever the guest stands with the old name or colour. */
const withGuest = (state: State, guest: Requester): State => {
  const renamed = <Card extends EntryCard>(card: Card): Card =>
    card.requestedBy?.guestId === guest.guestId ? { ...card, requestedBy: guest } : card;
  const { me, nowPlaying, queue } = state;
  return {
    ...state,
    me: me.guestId === guest.guestId ? { ...me, name: guest.name, hue: guest.hue } : me,
    nowPlaying: nowPlaying && renamed(nowPlaying),
    queue: queue.map(renamed),
  };
};

/** What goes to everybody cannot say whose it is; the page knows its own from before. */
const withHashtags = (state: State, shown: readonly HashtagCard[]): State => {
  const known = [...state.hashtags, ...state.me.hashtags].filter(({ isOwn }) => isOwn);
  const own = new Set(known.map(({ hashtagId }) => hashtagId));
  return {
    ...state,
    hashtags: shown.map((tag) => (own.has(tag.hashtagId) ? { ...tag, isOwn: true } : tag)),
  };
};

const change = (state: State, event: Exclude<LiveEvent, { kind: "snapshot" }>): State => {
  switch (event.kind) {
    case "me":
      // Each stream begins with it: what is the same draws nothing again.
      return isSame(state.me, event.me) ? state : { ...state, me: event.me };
    case "entry-added":
      return { ...state, queue: [...without(state.queue, event.entry.entryId), event.entry] };
    case "entry-removed":
      return { ...state, queue: without(state.queue, event.entryId) };
    case "vote-cast":
      return { ...state, queue: withVote(state.queue, event) };
    case "entry-settled":
      return { ...state, queue: withEntry(state.queue, event.entry.entryId, () => event.entry) };
    case "guest-changed":
      return withGuest(state, event.guest);
    case "hashtags-changed":
      return withHashtags(state, event.shown);
    case "queue-ranked":
      return { ...state, queue: inOrder(state.queue, event.order) };
    case "playback-changed":
      return withSong(state, event.nowMs, event.nowPlaying);
    case "party-changed":
      return { ...state, party: event.party };
    case "settings-changed":
      return { ...state, settings: event.settings };
    case "guests-changed":
    // The guest page shows no background work; uploads watch their own runs.
    case "notice":
    case "job-changed":
    case "job-notice":
    case "library-changed":
    case "lights-changed":
      return state;
    default:
      return event satisfies never;
  }
};

/**
 * What the page knows after an event. Nothing before the first snapshot; an event older than what
 * is known (a resync overtook it) changes nothing, and the same one twice does no harm.
 */
export const applyEvent = (state: State | null, event: LiveEvent): State | null => {
  if (event.kind === "snapshot") {
    const { kind: _, ...snapshot } = event;
    return snapshot;
  }
  if (!state || ("seq" in event && event.seq < state.seq)) return state;
  const changed = change(state, event);
  return "seq" in event ? { ...changed, seq: event.seq } : changed;
};
