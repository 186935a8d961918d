import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../../core/testing/fake-library.ts";
import { aTrack } from "../../../domain/testing/a-track.ts";
import {
  AlbumPage,
  ArtistPage,
  DecadePage,
  GenrePage,
  Suggestions,
} from "../../../protocol/library.ts";
import { TrackPage } from "../../../protocol/rest.ts";
import { anApi } from "../../testing/an-api.ts";

const COVER = "0123456789abcdef0123456789abcdef";
const aBox = () => {
  const abba = { artist: "ABBA", album: "Arrival", year: 1976, genres: ["Pop"], coverId: COVER };
  return anApi({
    library: createFakeLibrary(
      { ...aTrack("Dancing Queen", abba), ...abba },
      { ...aTrack("Tiger", abba), ...abba },
      { ...aTrack("Creep", { artist: "Radiohead", album: "Pablo Honey" }), year: 1993 },
    ),
  });
};

describe("browsing", () => {
  it.each([
    ["/artists", ArtistPage, 2],
    ["/albums", AlbumPage, 2],
    ["/genres", GenrePage, 1],
    ["/decades", DecadePage, 2],
    ["/tracks?sort=added", TrackPage, 3],
    ["/tracks?decade=1970", TrackPage, 2],
    ["/suggestions?q=da", Suggestions, 1],
  ])("%s answers a list as it is documented", async (path, shape, count) => {
    const { phone } = await aBox();

    const { status, body } = await phone().get(path);

    expect(status).toBe(200);
    expect(shape.strict().parse(body)).toEqual(body);
    expect(body.items).toHaveLength(count);
  });

  it("leads from a list to what is in it, page after page", async () => {
    const { phone } = await aBox();
    const guest = phone();
    const [abba] = (await guest.get("/artists")).body.items;
    const artist = (await guest.get(`/artists/${abba.artistId}?limit=1`)).body;
    const { nextCursor } = artist;
    const rest = (await guest.get(`/artists/${abba.artistId}?limit=1&cursor=${nextCursor}`)).body;
    const [{ albumId }] = artist.albums;
    const album = (await guest.get(`/albums/${encodeURIComponent(albumId)}`)).body;
    const genre = (await guest.get("/genres/pop")).body;
    const decade = (await guest.get("/decades/1990")).body;

    expect(artist).toMatchObject({ name: "ABBA", tracks: 2, coverUrl: `/api/v1/covers/${COVER}` });
    expect([artist.items[0].title, rest.items[0].title]).toEqual(["Dancing Queen", "Tiger"]);
    expect(album).toMatchObject({ title: "Arrival", year: 1976, items: [{}, {}] });
    expect(genre).toMatchObject({ name: "Pop", items: [{}, {}] });
    expect(decade).toMatchObject({ decade: 1990, tracks: 1, items: [{ title: "Creep" }] });
    expect(JSON.stringify([artist, album, genre, decade])).not.toContain("/music/");
  });

  it.each(["/artists/x", "/albums/x", "/genres/x", "/decades/1800"])(
    "%s that is not there is a 404",
    async (path) => {
      const { phone } = await aBox();

      expect((await phone().get(path)).status).toBe(404);
    },
  );
});
