import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";

/** Something that this guest wants to be told. */
export type Happening =
  | { readonly kind: "your-song-started"; readonly title: string }
  | { readonly kind: "your-song-removed"; readonly title: string }
  | { readonly kind: "notice"; readonly text: string };

type State = Readonly<PartySnapshot>;

const startedSong = (before: State, after: State): readonly Happening[] => {
  const song = after.nowPlaying;
  const isNew = song !== null && song.playId !== before.nowPlaying?.playId;
  return isNew && song.requestedBy?.guestId === after.me.guestId
    ? [{ kind: "your-song-started", title: song.title }]
    : [];
};

const removedSong = (before: State, event: LiveEvent): readonly Happening[] => {
  if (event.kind !== "entry-removed" || before.me.isHost) return [];
  const entry = before.queue.find(({ entryId }) => entryId === event.entryId);
  const isOurs = entry?.requestedBy?.guestId === before.me.guestId;
  const isByHost = event.reason === "removed" || event.reason === "cleared";
  return isOurs && isByHost ? [{ kind: "your-song-removed", title: event.title }] : [];
};

/** What to say about one event; nothing about the first snapshot, which is not news. */
export const happeningsOf = (
  before: State | null,
  after: State | null,
  event: LiveEvent,
): readonly Happening[] => {
  if (!before || !after) return [];
  if (event.kind === "notice") return [{ kind: "notice", text: event.text }];
  return [...startedSong(before, after), ...removedSong(before, event)];
};
