import type { Album, Artist, Page, PageRequest } from "../../core/ports/library.ts";
import type { Db } from "../open.ts";
import { idOfNumber, numberOfId } from "./group-id.ts";
import { createKeysetList } from "./keyset.ts";
import { IS_THERE } from "./track-row.ts";

interface ArtistRow {
  readonly id: number;
  readonly name: string;
  readonly tracks: number;
  readonly cover_id: string | null;
}

interface AlbumRow {
  readonly id: number;
  readonly title: string;
  readonly artist: string;
  readonly year: number | null;
  readonly tracks: number;
  readonly cover_id: string | null;
}

/** Whatever has no track that can be played now is in no list. */
const of = (column: string, group: string) => ({
  count: `(SELECT count(*) FROM tracks WHERE ${column} = ${group}.id AND ${IS_THERE}) AS tracks`,
  cover: `(SELECT cover_id FROM tracks WHERE ${column} = ${group}.id AND cover_id IS NOT NULL AND ${IS_THERE} LIMIT 1) AS cover_id`,
  exists: `EXISTS (SELECT 1 FROM tracks WHERE ${column} = ${group}.id AND ${IS_THERE})`,
});

/** Artists and albums, by name. */
export const createBrowser = (db: Db) => {
  const artist = of("tracks.artist_id", "artists");
  const artistColumns = `SELECT artists.id, name, sort_key, ${artist.count}, ${artist.cover} FROM artists`;
  const artists = createKeysetList<ArtistRow>(db, {
    select: artistColumns,
    where: artist.exists,
    order: ["artists.sort_key", "artists.id"],
  });
  const artistById = db.prepare<[number], ArtistRow>(
    `${artistColumns} WHERE artists.id = ? AND ${artist.exists}`,
  );
  const album = of("tracks.album_id", "albums");
  const albumColumns = `SELECT albums.id, title, artist, sort_key, ${album.count}, ${album.cover},
    (SELECT max(year) FROM tracks WHERE tracks.album_id = albums.id AND ${IS_THERE}) AS year FROM albums`;
  const order = ["albums.sort_key", "albums.id"];
  const albums = createKeysetList<AlbumRow>(db, {
    select: albumColumns,
    where: album.exists,
    order,
  });
  const albumsOf = createKeysetList<AlbumRow>(db, {
    select: albumColumns,
    where: `albums.artist_id = ? AND ${album.exists}`,
    order,
  });
  const albumById = db.prepare<[number], AlbumRow>(
    `${albumColumns} WHERE albums.id = ? AND ${album.exists}`,
  );

  return {
    artists: (page: PageRequest): Page<Artist> => {
      const found = artists([], page);
      return { ...found, items: found.items.map(toArtist) };
    },
    artist: (artistId: string): Artist | undefined => {
      const row = artistById.get(numberOfId(artistId));
      return row && toArtist(row);
    },
    albums: (artistId: string | undefined, page: PageRequest): Page<Album> => {
      const found =
        artistId === undefined ? albums([], page) : albumsOf([numberOfId(artistId)], page);
      return { ...found, items: found.items.map(toAlbum) };
    },
    album: (albumId: string): Album | undefined => {
      const row = albumById.get(numberOfId(albumId));
      return row && toAlbum(row);
    },
  };
};

const toArtist = ({ id, name, tracks, cover_id }: ArtistRow): Artist => ({
  artistId: idOfNumber(id),
  name,
  tracks,
  ...(cover_id === null ? {} : { coverId: cover_id }),
});

const toAlbum = ({ id, title, artist, year, tracks, cover_id }: AlbumRow): Album => ({
  albumId: idOfNumber(id),
  title,
  artist,
  ...(year === null ? {} : { year }),
  tracks,
  ...(cover_id === null ? {} : { coverId: cover_id }),
});
