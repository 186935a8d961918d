import { words } from "./words/en.ts";

/** What the library can be leafed through by. */
export const SHELVES = ["artists", "albums", "genres", "decades", "playlists"] as const;
export type Shelf = (typeof SHELVES)[number];

/** An artist, an album, ... as its row or tile shows it. */
export interface Group {
  readonly shelf: Shelf;
  /** Where the box has its songs. */
  readonly path: string;
  readonly title: string;
  /** Of whom, from when. */
  readonly note: string;
  readonly tracks: number;
  readonly coverUrl?: string | undefined;
}

/** Where somebody is inside the sheet. Plain data: it is kept in the browser's history. */
export interface Place {
  /** Tells places apart. That of a list begins with "/": there the box has its pages. */
  readonly path: string;
  readonly title: string;
  readonly group?: Group;
}

export const HOME: Place = { path: "home", title: words.addSong };
/** Its text is not part of the place: a step for each letter would be too many. */
export const SEARCH: Place = { path: "search", title: words.addSong };
export const DICE: Place = { path: "dice", title: words.surpriseMe };
export const ADDED: Place = { path: "/tracks?sort=added", title: words.songLists.added };

export const shelfPlace = (shelf: Shelf): Place => ({
  path: `/${shelf}`,
  title: words.shelves[shelf],
});

export const groupPlace = (group: Group): Place => ({
  path: group.path,
  title: words.shelves[group.shelf],
  group,
});
