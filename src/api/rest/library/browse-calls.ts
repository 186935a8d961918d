import * as z from "zod";
import {
  AlbumCard,
  AlbumPage,
  ArtistCard,
  ArtistPage,
  DecadeCard,
  DecadePage,
  GenreCard,
  GenrePage,
} from "../../../protocol/library.ts";
import { FoundTrack } from "../../../protocol/rest.ts";
import { json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { problem } from "../../problem.ts";
import { albumCard, artistCard, decadeCard, genreCard } from "../../view/cards.ts";
import { Paging, pageOf, shown } from "../paging.ts";
import { finderOf } from "./finder-of.ts";

const Tracks = { items: z.array(FoundTrack), nextCursor: z.string().optional() };
const ALBUMS_SHOWN = 100;
const Id = z.string().max(300);

/** The library by artist, album, genre and decade. */
export const addBrowseCalls = (call: AddCall, { stage }: ApiDeps): void => {
  const { library } = stage;
  const list = { method: "get", tag: "library", query: Paging } as const;

  call(
    { ...list, path: "/artists", summary: "Artists by name", answers: { 200: ArtistPage } },
    async (c, { query }) => json(c, shown(await library.artists(pageOf(query)), artistCard)),
  );

  call(
    {
      ...list,
      path: "/artists/{artistId}",
      summary: "An artist with albums and tracks; the pages are those of the tracks",
      params: z.object({ artistId: Id }),
      answers: { 200: ArtistCard.extend({ albums: z.array(AlbumCard), ...Tracks }) },
    },
    async (c, { params: { artistId }, query }) => {
      const artist = await library.artist(artistId);
      if (!artist) return problem("not-found", { detail: "There is no such artist." });
      const [albums, tracks] = await Promise.all([
        library.albums(artistId, { limit: ALBUMS_SHOWN }),
        library.tracks({ artistId }, "name", pageOf(query)),
      ]);
      const page = { albums: albums.items.map(albumCard), ...shown(tracks, finderOf(c, stage)) };
      return json(c, { ...artistCard(artist), ...page });
    },
  );

  call(
    { ...list, path: "/albums", summary: "Albums by title", answers: { 200: AlbumPage } },
    async (c, { query }) =>
      json(c, shown(await library.albums(undefined, pageOf(query)), albumCard)),
  );

  call(
    {
      ...list,
      path: "/albums/{albumId}",
      summary: "An album with its tracks, in its order",
      params: z.object({ albumId: Id }),
      answers: { 200: AlbumCard.extend(Tracks) },
    },
    async (c, { params: { albumId }, query }) => {
      const album = await library.album(albumId);
      if (!album) return problem("not-found", { detail: "There is no such album." });
      const tracks = await library.tracks({ albumId }, "name", pageOf(query));
      return json(c, { ...albumCard(album), ...shown(tracks, finderOf(c, stage)) });
    },
  );

  call(
    { ...list, path: "/genres", summary: "Genres by name", answers: { 200: GenrePage } },
    async (c, { query }) => json(c, shown(await library.genres(pageOf(query)), genreCard)),
  );

  call(
    {
      ...list,
      path: "/genres/{genreId}",
      summary: "A genre with its tracks",
      params: z.object({ genreId: Id }),
      answers: { 200: GenreCard.extend(Tracks) },
    },
    async (c, { params: { genreId }, query }) => {
      const genre = await library.genre(genreId);
      if (!genre) return problem("not-found", { detail: "There is no such genre." });
      const tracks = await library.tracks({ genreId }, "name", pageOf(query));
      return json(c, { ...genreCard(genre), ...shown(tracks, finderOf(c, stage)) });
    },
  );

  call(
    { ...list, path: "/decades", summary: "Decades, newest first", answers: { 200: DecadePage } },
    async (c, { query }) => json(c, shown(await library.decades(pageOf(query)), decadeCard)),
  );

  call(
    {
      ...list,
      path: "/decades/{decade}",
      summary: "A decade with its tracks",
      params: z.object({ decade: z.coerce.number().int() }),
      answers: { 200: DecadeCard.extend(Tracks) },
    },
    async (c, { params: { decade }, query }) => {
      const { items } = await library.decades({ limit: 100 });
      const found = items.find((each) => each.decade === decade);
      if (!found) return problem("not-found", { detail: "There is no music of that decade." });
      const tracks = await library.tracks({ decade }, "name", pageOf(query));
      return json(c, { ...decadeCard(found), ...shown(tracks, finderOf(c, stage)) });
    },
  );
};
