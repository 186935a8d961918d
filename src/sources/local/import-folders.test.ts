import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aCollection, remembered } from "./testing/a-collection.ts";

const TAGS = { title: "Tone", artist: "Band", album: "Tones" };

describe("music in a folder", () => {
  it.each(["mp3", "m4a", "flac", "ogg", "opus", "wav"])(
    "is found with its tags as %s",
    async (type) => {
      const shelf = aCollection();
      const path = shelf.song(`song.${type}`, { ...TAGS, seconds: 2 });

      const { tracks, failed } = await shelf.import();

      expect(failed).toEqual([]);
      expect(tracks).toMatchObject([{ ...TAGS, path }]);
      expect(Math.abs(tracks[0]!.durationMs - 2000)).toBeLessThan(100);
    },
  );

  it("is found in folders within folders, and nothing else is", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", { title: "a" });
    shelf.song("deep/er/b.flac", { title: "b" });
    writeFileSync(shelf.at("notes.txt"), "no music");
    writeFileSync(shelf.at("cover.jpg"), "no picture");

    const { titles, counts } = await shelf.import();

    expect(titles).toEqual(["a", "b"]);
    expect(counts).toEqual({ imported: 2, unchanged: 0, missing: 0, failed: 0 });
  });

  it("without tags is called by its file", async () => {
    const shelf = aCollection();
    shelf.song("Grandma's Polka.wav");

    const { tracks } = await shelf.import();

    expect(tracks).toMatchObject([
      { title: "Grandma's Polka", artist: "Unknown artist", album: "" },
    ]);
  });

  it.each([
    "naïve café.flac",
    "日本語 🎵.flac",
    "a'b\"c`d$(e).flac",
    "line\nbreak.flac",
    "-rf.flac",
  ])("is found under the name %j", async (name) => {
    const shelf = aCollection();
    const path = shelf.song("plain.flac", TAGS);
    renameSync(path, join(shelf.folder, name));

    const { tracks } = await shelf.import();

    expect(tracks.map((track) => track.path)).toEqual([join(shelf.folder, name)]);
  });

  it("whose name is no text is reported, and the rest is found", async () => {
    const shelf = aCollection();
    shelf.song("good.flac", TAGS);
    writeFileSync(
      Buffer.concat([
        Buffer.from(`${shelf.folder}/bad`),
        Buffer.from([0xff]),
        Buffer.from(".flac"),
      ]),
      "x",
    );

    const { titles, failed } = await shelf.import();

    expect(titles).toEqual(["Tone"]);
    expect(failed).toHaveLength(1);
  });

  it("is cleaned of what would break a page: control and direction-changing characters", async () => {
    const shelf = aCollection();
    shelf.song("x.flac", {
      title: "evil\u202Etxt\u0007 \u200Bname\n ",
      artist: `${"long ".repeat(200)}`,
    });

    const { tracks } = await shelf.import();

    expect(tracks[0]?.title).toBe("evil txt name");
    expect(tracks[0]?.artist.length).toBeLessThanOrEqual(300);
  });

  it("that is broken is reported, and the rest is found", async () => {
    const shelf = aCollection();
    shelf.song("good.mp3", TAGS);
    writeFileSync(shelf.at("empty.mp3"), "");
    writeFileSync(shelf.at("text.flac"), "this is no music at all");
    writeFileSync(shelf.at("noise.ogg"), Buffer.alloc(5000, 7));

    const { titles, failed, counts } = await shelf.import();

    expect(titles).toEqual(["Tone"]);
    expect(failed.map(({ path }) => path).sort()).toEqual(
      ["empty.mp3", "noise.ogg", "text.flac"].map((name) => shelf.at(name)),
    );
    expect(failed.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(counts).toMatchObject({ imported: 1, failed: 3 });
  });

  it("keeps its id for ever", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", TAGS);
    const first = await shelf.import();

    shelf.song("a.flac", { ...TAGS, title: "Renamed" });
    const second = await shelf.import();

    expect(second.tracks[0]).toMatchObject({ title: "Renamed" });
    expect(second.tracks[0]?.trackId).toBe(first.tracks[0]?.trackId);
  });
});

describe("links", () => {
  it("to songs are followed, to folders in a circle are not", async () => {
    const shelf = aCollection();
    shelf.song("real/a.flac", TAGS);
    symlinkSync(shelf.folder, shelf.at("real/circle"));
    symlinkSync(shelf.at("real/a.flac"), shelf.at("b.flac"));

    const { tracks } = await shelf.import();

    expect(tracks.map(({ path }) => path).sort()).toEqual([
      shelf.at("b.flac"),
      shelf.at("real/a.flac"),
    ]);
  });

  it("that lead nowhere, or to no file, are reported or left out", async () => {
    const shelf = aCollection();
    symlinkSync("/nowhere.flac", shelf.at("gone.flac"));
    mkdirSync(shelf.at("folder.flac"));
    symlinkSync(shelf.at("folder.flac"), shelf.at("to-folder.flac"));

    const { tracks, failed } = await shelf.import();

    expect(tracks).toEqual([]);
    expect(failed.map(({ path }) => path)).toEqual([shelf.at("gone.flac")]);
  });
});

describe("a second import", () => {
  it("skips what has not changed", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", TAGS);
    const first = await shelf.import();

    const second = await shelf.import(remembered(first.tracks));

    expect(second.tracks).toEqual([]);
    expect(second.counts).toEqual({ imported: 0, unchanged: 1, missing: 0, failed: 0 });
  });

  it("reads again what has another time or size", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    const first = await shelf.import();

    utimesSync(path, 1000, 1000);
    const touched = await shelf.import(remembered(first.tracks));
    const known = remembered(touched.tracks).map((file) => ({ ...file, size: 1 }));
    const resized = await shelf.import(known);

    expect([touched.tracks.length, resized.tracks.length]).toEqual([1, 1]);
  });

  it("misses what is gone, once", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    const { tracks } = await shelf.import();
    rmSync(path);

    const second = await shelf.import(remembered(tracks));
    const third = await shelf.import(remembered(tracks, true));

    expect([second.missing, third.missing]).toEqual([[path], []]);
  });

  it("takes back what was missing, even unchanged", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", TAGS);
    const { tracks } = await shelf.import();

    const again = await shelf.import(remembered(tracks, true));

    expect(again.titles).toEqual(["Tone"]);
  });

  it("reports a folder that is gone, and misses its songs", async () => {
    const shelf = aCollection();
    const path = shelf.song("stick/a.flac", TAGS);
    const { tracks } = await shelf.import();
    rmSync(shelf.at("stick"), { recursive: true });

    const second = await shelf.import(remembered(tracks), [shelf.at("stick")]);

    expect(second.missing).toEqual([path]);
    expect(second.failed).toMatchObject([{ path: shelf.at("stick") }]);
  });
});
