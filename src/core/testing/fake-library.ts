import type { GuestId, TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import { nameKey } from "../../lib/fold-text.ts";
import type {
  Library,
  Page,
  PageRequest,
  PastPlay,
  TrackFilter,
  TrackSort,
} from "../ports/library.ts";

/** A track with what else its tags say. */
export interface ShelvedTrack extends Track {
  readonly albumArtist?: string;
  readonly trackNumber?: number;
  readonly year?: number;
  readonly genres?: readonly string[];
  readonly addedAtMs?: number;
}

export interface FakeLibrary extends Library {
  readonly put: (...tracks: readonly ShelvedTrack[]) => void;
  /** The file is gone. */
  readonly lose: (trackId: string) => void;
  readonly played: (play: PastPlay) => void;
  /** A playlist for `nextOfPlaylist`. */
  readonly list: (playlistId: string, trackIds: readonly string[]) => void;
  /** What was noted: "typed → track". */
  readonly noted: readonly string[];
}

/** A library in memory; its search knows words and their beginnings, but forgives nothing. */
export const createFakeLibrary = (...tracks: readonly ShelvedTrack[]): FakeLibrary => {
  const known = new Map<string, ShelvedTrack>(tracks.map((track) => [track.trackId, track]));
  const history: PastPlay[] = [];
  const lists = new Map<string, readonly string[]>();
  const given = new Map<string, number>();
  const noted: string[] = [];
  const sorted = (): readonly ShelvedTrack[] =>
    [...known.values()].sort(
      (left, right) =>
        sortName(left.artist).localeCompare(sortName(right.artist)) ||
        left.title.localeCompare(right.title),
    );
  const plays = (track: Track): number =>
    history.filter((play) => play.track.trackId === track.trackId).length;
  const groups = <Card>(
    keysOf: (track: ShelvedTrack) => readonly string[],
    card: (key: string, tracks: readonly ShelvedTrack[]) => Card,
  ): readonly Card[] => {
    const keys = [...new Set(sorted().flatMap(keysOf))].filter((key) => key !== "");
    return keys
      .sort((left, right) => sortName(left).localeCompare(sortName(right)))
      .map((key) =>
        card(
          key,
          sorted().filter((track) => keysOf(track).includes(key)),
        ),
      );
  };
  const artists = () =>
    groups(
      (track) => [nameKey(track.artist)],
      (artistId, own) => ({ artistId, name: own[0]?.artist ?? "", ...countOf(own) }),
    );
  const albums = () =>
    groups(
      (track) => [albumIdOf(track)],
      (albumId, own) => ({
        albumId,
        title: own[0]?.album ?? "",
        artist: own[0]?.albumArtist ?? own[0]?.artist ?? "",
        ...(own[0]?.year === undefined ? {} : { year: own[0].year }),
        ...countOf(own),
      }),
    );
  const genres = () =>
    groups(
      (track) => (track.genres ?? []).map(nameKey),
      (genreId, own) => ({
        genreId,
        name: own[0]?.genres?.find((name) => nameKey(name) === genreId) ?? "",
        ...countOf(own),
      }),
    );
  const decades = () =>
    groups(
      (track) => (track.year === undefined ? [] : [String(decadeOf(track.year))]),
      (decade, own) => ({ decade: Number(decade), ...countOf(own) }),
    ).toReversed();

  return {
    put: (...more) => {
      for (const track of more) known.set(track.trackId, track);
    },
    lose: (trackId) => void known.delete(trackId),
    played: (play) => void history.unshift(play),
    list: (playlistId, trackIds) => void lists.set(playlistId, trackIds),
    noted,
    noteQuery: (typed, trackId) => {
      noted.push(`${typed} → ${trackId}`);
      return Promise.resolve();
    },
    track: (trackId: TrackId) => Promise.resolve(known.get(trackId)),
    search: (query, page) => {
      const words = wordsOf(query);
      const fits = (track: Track): boolean => {
        const names = wordsOf(`${track.title} ${track.artist} ${track.album}`);
        return words.every((word) => names.some((name) => name.startsWith(word)));
      };
      return Promise.resolve(pageOf(sorted().filter(fits), page));
    },
    suggestions: (typed, limit) => {
      const texts = sorted().flatMap((track) => [
        { kind: "artist", text: track.artist } as const,
        { kind: "track", text: track.title } as const,
        { kind: "album", text: track.album } as const,
      ]);
      const fits = texts.filter(({ text }) =>
        wordsOf(text).some((word) => typed === "" || word.startsWith(typed.toLowerCase())),
      );
      const distinct = new Map(fits.map((each) => [each.text, each]));
      return Promise.resolve([...distinct.values()].slice(0, limit));
    },
    tracks: (filter, sort, page) => {
      const found = sorted().filter((track) => isIn(track, filter));
      return Promise.resolve(pageOf(inOrder(found, sort, plays), page));
    },
    artists: (page) => Promise.resolve(pageOf(artists(), page)),
    artist: (id) => Promise.resolve(artists().find(({ artistId }) => artistId === id)),
    albums: (artistId, page) => {
      const isOf = ({ artist }: { readonly artist: string }): boolean =>
        artistId === undefined || nameKey(artist) === artistId;
      return Promise.resolve(pageOf(albums().filter(isOf), page));
    },
    album: (id) => Promise.resolve(albums().find(({ albumId }) => albumId === id)),
    genres: (page) => Promise.resolve(pageOf(genres(), page)),
    genre: (id) => Promise.resolve(genres().find(({ genreId }) => genreId === id)),
    decades: (page) => Promise.resolve(pageOf(decades(), page)),
    count: () => Promise.resolve(known.size),
    history: (page, by) =>
      Promise.resolve(
        pageOf(
          history.filter((play) => by === undefined || play.requestedBy?.guestId === by),
          page,
        ),
      ),
    playCounts: () => {
      const byGuest = new Map<GuestId, number>();
      for (const { requestedBy, how } of history) {
        if (!requestedBy || how === "failed" || how === "put-back") continue;
        byGuest.set(requestedBy.guestId, (byGuest.get(requestedBy.guestId) ?? 0) + 1);
      }
      return Promise.resolve({ byGuest, upTo: history.length });
    },
    suggest: ({ seed, notThese }) => {
      const fresh = sorted().filter(({ trackId }) => !notThese.includes(trackId));
      const choice = fresh.length > 0 ? fresh : sorted();
      return Promise.resolve(choice[seed % Math.max(1, choice.length)]);
    },
    nextOfPlaylist: (playlistId, notThis) => {
      const own = (lists.get(playlistId) ?? []).filter((trackId) => known.has(trackId));
      const others = own.filter((trackId) => trackId !== notThis);
      const times = (trackId: string): number => given.get(trackId) ?? 0;
      const [next] = (others.length > 0 ? others : own).toSorted(
        (left, right) => times(left) - times(right),
      );
      if (next !== undefined) given.set(next, times(next) + 1);
      return Promise.resolve(next === undefined ? undefined : known.get(next));
    },
  };
};

const sortName = (name: string): string => nameKey(name).replace(/^the /, "");
const decadeOf = (year: number): number => Math.floor(year / 10) * 10;
const albumIdOf = (track: ShelvedTrack): string =>
  nameKey(track.album) === ""
    ? ""
    : `${nameKey(track.album)} by ${nameKey(track.albumArtist ?? track.artist)}`;

const countOf = (tracks: readonly Track[]) => {
  const coverId = tracks.find((track) => track.coverId !== undefined)?.coverId;
  return { tracks: tracks.length, ...(coverId === undefined ? {} : { coverId }) };
};

const isIn = (track: ShelvedTrack, filter: TrackFilter): boolean => {
  const { artistId, albumId, genreId, decade, addedSinceMs } = filter;
  if (artistId !== undefined && nameKey(track.artist) !== artistId) return false;
  if (albumId !== undefined && albumIdOf(track) !== albumId) return false;
  if (genreId !== undefined && !track.genres?.map(nameKey).includes(genreId)) return false;
  if (addedSinceMs !== undefined && (track.addedAtMs ?? 0) < addedSinceMs) return false;
  return decade === undefined || (track.year !== undefined && decadeOf(track.year) === decade);
};

const inOrder = (
  tracks: readonly ShelvedTrack[],
  sort: TrackSort,
  plays: (track: Track) => number,
): readonly ShelvedTrack[] => {
  switch (sort) {
    case "name":
      return tracks;
    case "added":
      return tracks.toSorted((left, right) => (right.addedAtMs ?? 0) - (left.addedAtMs ?? 0));
    case "played":
      return tracks.toSorted((left, right) => plays(right) - plays(left));
    case "rank":
      return inOrder(tracks, "played", plays).filter((track) => plays(track) > 0);
    default:
      return sort satisfies never;
  }
};

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

export const pageOf = <Item>(
  items: readonly Item[],
  { limit, cursor = "0" }: PageRequest,
): Page<Item> => {
  const end = Number(cursor) + limit;
  const page = { items: items.slice(Number(cursor), end) };
  return end < items.length ? { ...page, nextCursor: String(end) } : page;
};
