import { expect, it } from "vitest";
import { groupOf, pathWith } from "./load.ts";

it("an album says of whom and from when it is, as far as that is known", () => {
  const album = { albumId: "x", title: "Tones", artist: "Ada", year: 1999, tracks: 9 };

  expect(groupOf("albums", album)).toMatchObject({ id: "x", title: "Tones", note: "Ada · 1999" });
  expect(groupOf("albums", { ...album, year: undefined }).note).toBe("Ada");
});

it("a decade is called as people call it", () => {
  expect(groupOf("decades", { decade: 1980, tracks: 3 })).toMatchObject({
    id: "1980",
    title: "1980s",
  });
});

it("a question carries only what is asked, whatever letters it has", () => {
  expect(pathWith("/tracks", { q: "Sigur Rós & co", cursor: undefined })).toBe(
    "/tracks?q=Sigur+R%C3%B3s+%26+co",
  );
});
