import type {
  AlbumCard,
  ArtistCard,
  DecadeCard,
  GenreCard,
  PlaylistCard,
  PlaylistItem,
} from "../../../../src/protocol/library.ts";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { call } from "../../../lib/net/call.ts";
import type { Load } from "../paging/create-list.ts";
import type { Page } from "../paging/pages.ts";
import { words } from "../words/en.ts";
import type { Group, Shelf, Songs } from "./place.ts";

/** Divides by two, three, four, five and six: rows of tiles end where a page ends. */
const PAGE = 60;

/** Of a playlist: the same song may stand in it twice. */
export type ListedTrack = FoundTrack & Partial<Pick<PlaylistItem, "itemId">>;

export const pathWith = (
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string => {
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return `${path}?${new URLSearchParams(given)}`;
};

/** Pages of what lies under a path. */
export const loadFrom =
  <Item>(path: string, query: Readonly<Record<string, string>> = {}, limit = PAGE): Load<Item> =>
  (cursor, signal) =>
    call<Page<Item>>("GET", pathWith(path, { ...query, limit: String(limit), cursor }), { signal });

type Card<Of extends Shelf> = {
  artists: ArtistCard;
  albums: AlbumCard;
  genres: GenreCard;
  decades: DecadeCard;
  playlists: PlaylistCard;
}[Of];

const GROUPS: { readonly [Of in Shelf]: (card: Card<Of>) => Omit<Group, "shelf"> } = {
  artists: (card) => ({ ...card, id: card.artistId, title: card.name }),
  albums: (card) => ({ ...card, id: card.albumId, note: noteOf(card) }),
  genres: (card) => ({ ...card, id: card.genreId, title: card.name }),
  decades: (card) => ({ ...card, id: String(card.decade), title: words.decade(card.decade) }),
  playlists: (card) => ({ ...card, id: card.playlistId, title: card.name }),
};

const noteOf = ({ artist, year }: AlbumCard): string =>
  [artist, year].filter((part) => part !== undefined && part !== "").join(" · ");

/** A card of the server as a row or tile shows it. */
export const groupOf = <Of extends Shelf>(shelf: Of, card: Card<Of>): Group => {
  const { id, title, note, tracks, coverUrl } = GROUPS[shelf](card);
  return { shelf, id, title, note, tracks, coverUrl };
};

export const loadShelf =
  (shelf: Shelf): Load<Group> =>
  async (cursor, signal) => {
    const answer = await loadFrom<Card<Shelf>>(`/${shelf}`)(cursor, signal);
    if (!answer.ok) return answer;
    const items = answer.value.items.map((card) => groupOf(shelf, card));
    return { ok: true, value: { ...answer.value, items } };
  };

const FILTERS = {
  artists: "artistId",
  albums: "albumId",
  genres: "genreId",
  decades: "decade",
} as const;

export const loadGroup = ({ shelf, id }: Group): Load<ListedTrack> =>
  shelf === "playlists"
    ? loadFrom(`/playlists/${encodeURIComponent(id)}`)
    : loadFrom("/tracks", { [FILTERS[shelf]]: id });

const SORTS: Readonly<Record<Songs, string>> = { added: "added", popular: "rank" };

export const loadSongs = (songs: Songs): Load<ListedTrack> =>
  loadFrom("/tracks", { sort: SORTS[songs] });

/** All albums of an artist: they are few, and need not say whose they are. */
export const loadAlbumsOf =
  ({ id, title }: Group): Load<Group> =>
  async (_cursor, signal) => {
    const path = `/artists/${encodeURIComponent(id)}?limit=1`;
    const answer = await call<{ albums: readonly AlbumCard[] }>("GET", path, { signal });
    if (!answer.ok) return answer;
    const items = answer.value.albums.map((card) =>
      groupOf("albums", card.artist === title ? { ...card, artist: "" } : card),
    );
    return { ok: true, value: { items } };
  };
