/** What the library can be leafed through by. */
export type Shelf = "artists" | "albums" | "genres" | "decades" | "playlists";
/** Songs that come without a group. */
export type Songs = "added" | "popular";

/** An artist, an album, ... as its row or tile shows it. */
export interface Group {
  readonly shelf: Shelf;
  readonly id: string;
  readonly title: string;
  /** Of whom, from when. */
  readonly note?: string | undefined;
  readonly tracks: number;
  readonly coverUrl?: string | undefined;
}

/** Where somebody is inside the sheet. Plain data: it is kept in the browser's history. */
export type Place =
  | { readonly kind: "home" }
  /** Its text is not part of the place: a step for each letter would be too many. */
  | { readonly kind: "search" }
  | { readonly kind: "dice" }
  | { readonly kind: "shelf"; readonly shelf: Shelf }
  | { readonly kind: "songs"; readonly songs: Songs }
  | { readonly kind: "group"; readonly group: Group };

export const HOME: Place = { kind: "home" };

export const keyOfGroup = ({ shelf, id }: Pick<Group, "shelf" | "id">): string => `${shelf}/${id}`;

/** The same place has the same key. */
export const keyOf = (place: Place): string => {
  switch (place.kind) {
    case "shelf":
      return place.shelf;
    case "songs":
      return place.songs;
    case "group":
      return keyOfGroup(place.group);
    case "home":
    case "search":
    case "dice":
      return place.kind;
    default:
      return place satisfies never;
  }
};
