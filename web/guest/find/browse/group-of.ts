import type {
  AlbumCard,
  ArtistCard,
  DecadeCard,
  GenreCard,
  PlaylistCard,
} from "../../../../src/protocol/library.ts";
import type { Group, Shelf } from "../place.ts";
import { words } from "../words/en.ts";

export type GroupCard = ArtistCard | AlbumCard | GenreCard | DecadeCard | PlaylistCard;

/** A card of the box as a row or tile shows it. */
export const groupOf = (card: GroupCard): Group => {
  const { tracks, coverUrl } = card;
  const of = (shelf: Shelf, id: string | number, title: string, note = ""): Group => {
    const path = `/${shelf}/${encodeURIComponent(id)}`;
    return { shelf, path, title, note, tracks, coverUrl };
  };
  if ("decade" in card) return of("decades", card.decade, words.decade(card.decade));
  if ("artistId" in card) return of("artists", card.artistId, card.name);
  if ("genreId" in card) return of("genres", card.genreId, card.name);
  if ("playlistId" in card) return of("playlists", card.playlistId, card.name);
  const { albumId, title, artist, year } = card;
  return of("albums", albumId, title, [artist, year].filter(Boolean).join(" · "));
};
