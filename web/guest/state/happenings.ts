import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { EntryCard, PartySnapshot } from "../../../src/protocol/party.ts";

type Notice = Extract<LiveEvent, { kind: "notice" }>;

/** Something that this guest wants to be told. */
export type Happening =
  | {
      readonly kind:
        | "your-song-started"
        | "your-song-next"
        | "your-song-removed"
        | "your-song-not-fetched";
      readonly title: string;
    }
  | { readonly kind: "notice"; readonly notice: Pick<Notice, "code" | "text" | "title"> };

type State = Readonly<PartySnapshot>;

const isOwn = (state: State, card: Pick<EntryCard, "requestedBy"> | null | undefined): boolean =>
  card?.requestedBy?.guestId === state.me.guestId;

const startedSong = (before: State, after: State): readonly Happening[] => {
  const song = after.nowPlaying;
  const isNew = song !== null && song.playId !== before.nowPlaying?.playId;
  return isNew && isOwn(after, song) ? [{ kind: "your-song-started", title: song.title }] : [];
};

/** A song that waited, and has come to the front. */
const nextSong = (before: State, after: State): readonly Happening[] => {
  const [next] = after.queue;
  if (!next || !after.nowPlaying || !isOwn(after, next) || next.isPending) return [];
  const place = before.queue.findIndex(({ entryId }) => entryId === next.entryId);
  return place > 0 ? [{ kind: "your-song-next", title: next.title }] : [];
};

const removedSong = (before: State, event: LiveEvent): readonly Happening[] => {
  if (event.kind !== "entry-removed") return [];
  const { reason, title } = event;
  const entry = before.queue.find(({ entryId }) => entryId === event.entryId);
  if (!isOwn(before, entry)) return [];
  if (reason === "not-fetched") return [{ kind: "your-song-not-fetched", title }];
  const isByHost = (reason === "removed" || reason === "cleared") && !before.me.isHost;
  return isByHost ? [{ kind: "your-song-removed", title }] : [];
};

/** What to say about one event; nothing about the first snapshot, which is not news. */
export const happeningsOf = (
  before: State | null,
  after: State | null,
  event: LiveEvent,
): readonly Happening[] => {
  if (!before || !after) return [];
  if (event.kind === "notice") return [{ kind: "notice", notice: event }];
  return [...startedSong(before, after), ...nextSong(before, after), ...removedSong(before, event)];
};
