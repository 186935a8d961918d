import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aCollection } from "../testing/a-collection.ts";

const TAGS = { title: "Tone", artist: "Band" };

const coverOf = (shelf: ReturnType<typeof aCollection>, coverId: string, size: number): string =>
  join(shelf.coverFolder, coverId.slice(0, 2), `${coverId}-${size}.webp`);

const colourOf = async (path: string): Promise<readonly number[]> => {
  const { dominant } = await sharp(path).stats();
  return [dominant.r, dominant.g, dominant.b].map((part) => Math.round(part / 128));
};

describe("the cover of a song", () => {
  it.each(["mp3", "flac"])(
    "is the one in its file (%s), square and in three sizes",
    async (type) => {
      const shelf = aCollection();
      const cover = await shelf.picture("../red.png", "red");
      shelf.song(`a.${type}`, { ...TAGS, cover });

      const { tracks } = await shelf.import();

      const coverId = tracks[0]?.coverId ?? "";
      for (const size of [64, 256, 640]) {
        const { format, width, height } = await sharp(coverOf(shelf, coverId, size)).metadata();
        expect([format, width, height]).toEqual(["webp", size, size]);
      }
      expect(await colourOf(coverOf(shelf, coverId, 64))).toEqual([2, 0, 0]);
    },
  );

  it("that is small is cut square, and not blown up", async () => {
    const shelf = aCollection();
    const cover = await shelf.picture("../red.png", "red", [90, 70]);
    shelf.song("a.flac", { ...TAGS, cover });

    const coverId = (await shelf.import()).tracks[0]?.coverId ?? "";
    const sides = [64, 256, 640].map(async (size) => {
      const { width, height } = await sharp(coverOf(shelf, coverId, size)).metadata();
      return [width, height];
    });

    expect(await Promise.all(sides)).toEqual([
      [64, 64],
      [70, 70],
      [70, 70],
    ]);
  });

  it.each(["cover.jpg", "Folder.JPG", "front.png", "album.webp"])(
    "is %s beside it when its file has none",
    async (name) => {
      const shelf = aCollection();
      shelf.song("record/a.flac", TAGS);
      shelf.song("record/b.flac", TAGS);
      shelf.song("elsewhere/c.flac", { ...TAGS, title: "alone" });
      await shelf.picture(`record/${name}`, "blue");

      const { tracks } = await shelf.import();

      const ids = tracks.filter(({ title }) => title === "Tone").map(({ coverId }) => coverId);
      expect(new Set(ids).size).toBe(1);
      expect(await colourOf(coverOf(shelf, ids[0] ?? "", 64))).toEqual([0, 0, 2]);
      expect(tracks.find(({ title }) => title === "alone")).not.toHaveProperty("coverId");
    },
  );

  it("in the file goes before the one beside it", async () => {
    const shelf = aCollection();
    const cover = await shelf.picture("../red.png", "red");
    shelf.song("record/a.flac", { ...TAGS, cover });
    await shelf.picture("record/cover.png", "blue");

    const { tracks } = await shelf.import();

    expect(await colourOf(coverOf(shelf, tracks[0]?.coverId ?? "", 64))).toEqual([2, 0, 0]);
  });

  it("is made once for all songs that share it", async () => {
    const shelf = aCollection();
    const cover = await shelf.picture("../red.png", "red");
    shelf.song("one/a.flac", { ...TAGS, cover });
    shelf.song("two/b.flac", { ...TAGS, cover, hertz: 500 });

    const { tracks } = await shelf.import();

    expect(new Set(tracks.map(({ coverId }) => coverId)).size).toBe(1);
    const files = readdirSync(shelf.coverFolder, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => name.includes("."))).toHaveLength(3);
  });

  it.each([
    ["is no picture", (path: string) => writeFileSync(path, "this is no picture")],
    ["is empty", (path: string) => writeFileSync(path, "")],
    ["is a folder", (path: string) => mkdirSync(path)],
  ])("that %s is no reason to leave out the song", async (_what, make) => {
    const shelf = aCollection();
    shelf.song("record/a.flac", TAGS);
    make(shelf.at("record/cover.jpg"));

    const { tracks, failed } = await shelf.import();

    expect(failed).toEqual([]);
    expect(tracks).toMatchObject([TAGS]);
    expect(tracks[0]).not.toHaveProperty("coverId");
    expect(existsSync(join(shelf.coverFolder, "partial"))).toBe(false);
  });
});
