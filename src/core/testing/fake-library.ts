import type { TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Library, Page, PageRequest, PastPlay } from "../ports/library.ts";

export interface FakeLibrary extends Library {
  readonly put: (...tracks: readonly Track[]) => void;
  /** The file is gone. */
  readonly lose: (trackId: string) => void;
  readonly played: (play: PastPlay) => void;
}

/** A library in memory; its search knows words and their beginnings, but forgives nothing. */
export const createFakeLibrary = (...tracks: readonly Track[]): FakeLibrary => {
  const known = new Map<string, Track>(tracks.map((track) => [track.trackId, track]));
  const history: PastPlay[] = [];
  const sorted = (): readonly Track[] =>
    [...known.values()].sort(
      (left, right) =>
        left.artist.localeCompare(right.artist) || left.title.localeCompare(right.title),
    );

  return {
    put: (...more) => {
      for (const track of more) known.set(track.trackId, track);
    },
    lose: (trackId) => void known.delete(trackId),
    played: (play) => void history.unshift(play),
    track: (trackId: TrackId) => Promise.resolve(known.get(trackId)),
    search: (query, page) => {
      const words = wordsOf(query);
      const fits = (track: Track): boolean => {
        const names = wordsOf(`${track.title} ${track.artist} ${track.album}`);
        return words.every((word) => names.some((name) => name.startsWith(word)));
      };
      return Promise.resolve(pageOf(sorted().filter(fits), page));
    },
    count: () => Promise.resolve(known.size),
    history: (page) => Promise.resolve(pageOf(history, page)),
    suggest: ({ seed, notThese }) => {
      const fresh = sorted().filter(({ trackId }) => !notThese.includes(trackId));
      const choice = fresh.length > 0 ? fresh : sorted();
      return Promise.resolve(choice[seed % Math.max(1, choice.length)]);
    },
  };
};

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const pageOf = <Item>(items: readonly Item[], { limit, cursor = "0" }: PageRequest): Page<Item> => {
  const end = Number(cursor) + limit;
  const page = { items: items.slice(Number(cursor), end) };
  return end < items.length ? { ...page, nextCursor: String(end) } : page;
};
