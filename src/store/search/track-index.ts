import { foldText, nameKey } from "../../lib/fold-text.ts";
import { sortKey } from "../writing/names.ts";
import { foldWords } from "./fold-words.ts";
import { createWordList } from "./word-list.ts";
import { createWordPlaces } from "./word-places.ts";

export const TITLE = 0;
export const ARTIST = 1;
export const ALBUM = 2;

export interface IndexedTrack {
  /** tracks.id */
  readonly id: number;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly is_missing: number;
  readonly folder: number;
  readonly plays: number;
}

/** With so many places outside their order it is time to put them in. */
const LATE_MAX = 20_000;

/**
 * What searching needs of the library, in memory: 50 000 tracks take some 15 MB. A track stands in a
 * slot; when its names change it gets another one. Every word knows where it is: `slot * 4 + field`.
 */
export const createTrackIndex = () => {
  const words = createWordList();
  const places = createWordPlaces();
  /** By tracks.id; 0: none, else the slot + 1. */
  let slots = new Int32Array(1024);
  const ids: number[] = [];
  /** Without spaces: how much of a name was typed is asked without regard to them. */
  const titles: string[] = [];
  const artists: string[] = [];
  /** One string for all tracks of an artist. */
  const artistNames = new Map<string, string>();
  let columns = makeColumns(1024);
  let away: ReadonlySet<number> = new Set();

  const place = (slot: number, field: number, text: string): void => {
    for (const word of field === ARTIST ? withWhole(text) : foldWords(text))
      places.add(words.add(word), slot * 4 + field);
  };

  const newSlot = (track: IndexedTrack): number => {
    const slot = ids.push(track.id) - 1;
    if (slot >= columns.there.length) columns = grown(columns);
    const title = squeeze(nameKey(track.title));
    titles.push(title);
    const artist = squeeze(sortKey(track.artist));
    const shared = artistNames.get(artist) ?? artist;
    artistNames.set(shared, shared);
    artists.push(shared);
    columns.names[slot] = hashOf(track);
    columns.titleFirst[slot] = title.charCodeAt(0);
    columns.artistFirst[slot] = artist.charCodeAt(0);
    place(slot, TITLE, track.title);
    place(slot, ARTIST, track.artist);
    place(slot, ALBUM, track.album);
    if (track.id >= slots.length) {
      const more = new Int32Array(Math.max(track.id + 1, slots.length * 2));
      more.set(slots);
      slots = more;
    }
    slots[track.id] = slot + 1;
    return slot;
  };

  const slotOf = (id: number): number | undefined => {
    const slot = (slots[id] ?? 0) - 1;
    return slot < 0 ? undefined : slot;
  };

  const settle = (slot: number): void => {
    const isThere = columns.isFound[slot] === 1 && !away.has(columns.folder[slot] ?? 0);
    columns.there[slot] = isThere ? 1 : 0;
  };

  return {
    words,
    /** Writes where a word is, by its number, into a list with room; answers how many places. */
    writePlaces: places.write,
    ids: ids as readonly number[],
    titles: titles as readonly string[],
    artists: artists as readonly string[],
    slotOf,
    columns: () => columns,
    /** Adds a track, or brings it up to date. */
    put: (track: IndexedTrack): void => {
      let slot = slotOf(track.id);
      if (slot !== undefined && columns.names[slot] !== hashOf(track)) {
        columns.isFound[slot] = 0;
        settle(slot);
        slot = undefined;
      }
      slot ??= newSlot(track);
      columns.isFound[slot] = track.is_missing === 0 ? 1 : 0;
      columns.folder[slot] = track.folder;
      columns.plays[slot] = track.plays;
      settle(slot);
    },
    /** When many were put: what came one after the other is put in order. */
    compact: (): void => {
      if (places.lateCount() >= LATE_MAX) places.order(words.words.length);
    },
    /** How many can be played. */
    count: (): number => {
      let count = 0;
      for (let slot = 0; slot < ids.length; slot += 1) count += columns.there[slot] ?? 0;
      return count;
    },
    /** How many are in which folder, away or not. */
    countByFolder: (): ReadonlyMap<number, number> => {
      const counts = new Map<number, number>();
      for (let slot = 0; slot < ids.length; slot += 1) {
        const folder = columns.folder[slot] ?? 0;
        counts.set(folder, (counts.get(folder) ?? 0) + (columns.isFound[slot] ?? 0));
      }
      return counts;
    },
    /** The folders that are away now. */
    setAway: (folders: ReadonlySet<number>): void => {
      away = folders;
      for (let slot = 0; slot < ids.length; slot += 1) settle(slot);
    },
  };
};

export type TrackIndex = ReturnType<typeof createTrackIndex>;

const makeColumns = (size: number) => ({
  isFound: new Uint8Array(size),
  /** Can be played: found, and in no folder that is away. */
  there: new Uint8Array(size),
  folder: new Uint16Array(size),
  plays: new Uint16Array(size),
  tonight: new Uint16Array(size),
  names: new Uint32Array(size),
  /** The first letters of title and artist: they spare most looks at the names themselves. */
  titleFirst: new Uint16Array(size),
  artistFirst: new Uint16Array(size),
});

const grown = (columns: ReturnType<typeof makeColumns>): ReturnType<typeof makeColumns> => {
  const next = makeColumns(columns.there.length * 2);
  next.isFound.set(columns.isFound);
  next.there.set(columns.there);
  next.folder.set(columns.folder);
  next.plays.set(columns.plays);
  next.tonight.set(columns.tonight);
  next.names.set(columns.names);
  next.titleFirst.set(columns.titleFirst);
  next.artistFirst.set(columns.artistFirst);
  return next;
};

/** Tells whether names changed; one change in four billion goes unnoticed until the next start. */
const hashOf = ({ title, artist, album }: IndexedTrack): number => {
  let hash = 0x811c9dc5;
  for (const text of [title, "\n", artist, "\n", album])
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

export const squeeze = (text: string): string => text.replaceAll(" ", "");

/** "Blink 182" is also typed as one word. */
const withWhole = (artist: string): readonly string[] => {
  const found = foldWords(artist);
  const whole = squeeze(foldText(artist));
  const isShort = found.length > 1 && found.length < 4 && whole.length <= 16;
  return isShort && !found.includes(whole) ? [...found, whole] : found;
};
