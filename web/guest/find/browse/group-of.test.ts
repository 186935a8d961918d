import { expect, it } from "vitest";
import { groupOf } from "./group-of.ts";

it("an album says of whom and from when it is, as far as that is known", () => {
  const album = { albumId: "x", title: "Tones", artist: "Ada", year: 1999, tracks: 9 };

  expect(groupOf(album)).toMatchObject({ title: "Tones", note: "Ada · 1999" });
  expect(groupOf({ ...album, year: undefined }).note).toBe("Ada");
});

it("a decade is called as people call it", () => {
  expect(groupOf({ decade: 1980, tracks: 3 }).title).toBe("1980s");
});

it("two groups never share their songs, whatever letters their names have", () => {
  const artist = { artistId: "a/b?c", name: "AC/DC", tracks: 1 };
  const paths = [artist, { genreId: "a/b?c", name: "Rock", tracks: 1 }].map(
    (card) => groupOf(card).path,
  );

  expect(paths).toEqual(["/artists/a%2Fb%3Fc", "/genres/a%2Fb%3Fc"]);
});
