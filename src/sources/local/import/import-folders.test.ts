import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { aCollection } from "../testing/a-collection.ts";

const TAGS = { title: "Tone", artist: "Band", album: "Tones" };
const NONE = {
  ...{ imported: 0, unchanged: 0, skipped: 0, failed: 0, missing: 0, moved: 0, playlists: 0 },
};

describe("music in a folder", () => {
  it.each(["mp3", "m4a", "aac", "flac", "ogg", "opus", "wav", "aiff", "wma", "wv"])(
    "is found with its length as %s",
    async (type) => {
      const shelf = aCollection();
      const path = shelf.song(`song.${type}`, { ...TAGS, seconds: 2 });

      const { tracks, failed } = await shelf.import();

      expect(failed).toEqual([]);
      expect(tracks).toMatchObject([type === "aac" ? { path } : { title: "Tone", path }]);
      expect(Math.abs(tracks[0]!.durationMs - 2000)).toBeLessThan(110);
    },
  );

  it("has all of its tags", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", {
      ...TAGS,
      tags: {
        ...{ album_artist: "All", disc: "2/3", track: "7/9", date: "1987-05-04" },
        ...{ genre: "Rock; (17), 17;Hip-Hop/Rap", REPLAYGAIN_TRACK_GAIN: "-7.25 dB" },
        ...{ REPLAYGAIN_TRACK_PEAK: "0.98", REPLAYGAIN_ALBUM_GAIN: "-6 dB" },
      },
    });

    const { tracks } = await shelf.import();

    expect(tracks).toMatchObject([
      {
        ...TAGS,
        ...{ albumArtist: "All", disc: 2, trackNumber: 7, year: 1987, gainDb: -7.25 },
        ...{ peak: 0.98, albumGainDb: -6, genres: ["Rock", "Hip-Hop/Rap"] },
      },
    ]);
  });

  it("is not looked for where Rumpus keeps its own files, which each run adds to", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", { title: "a" });
    const own = shelf.song("data/uploads/b.flac", { title: "b", hertz: 500 });
    const seen: string[] = [];
    const onFolders = (paths: readonly string[]) => void seen.push(...paths);

    const { titles } = await shelf.import({}, onFolders);
    await shelf.import({ folders: [dirname(dirname(own))] }, onFolders);

    expect([titles, seen]).toEqual([["a"], [shelf.folder]]);
  });

  it("is missing, and nothing failed, when its folder has got another name", async () => {
    const shelf = aCollection();
    shelf.song("old/a.flac", { title: "a" });
    await shelf.import();
    renameSync(shelf.at("old"), join(shelf.folder, "new"));
    const folders = [join(shelf.folder, "old"), join(shelf.folder, "new")];

    const { counts, failed, titles } = await shelf.import({ folders });

    expect([failed, titles]).toEqual([[], ["a"]]);
    expect(counts).toEqual({ ...NONE, moved: 1 });
  });

  it("is read once when a new folder and the one around it have both changed", async () => {
    const shelf = aCollection();
    shelf.song("new/a.flac", { title: "a" });
    const folders = [shelf.folder, join(shelf.folder, "new")];

    const { counts, report } = await shelf.import({ folders, isShallow: true });

    expect(counts).toEqual({ ...NONE, imported: 1 });
    expect(report.files).toHaveLength(1);
  });

  it("is found in folders within folders, and nothing else is", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", { title: "a" });
    shelf.song("deep/er/b.flac", { title: "b" });
    shelf.song(".hidden/c.flac", { title: "c" });
    writeFileSync(shelf.at("._a.flac"), "what a Mac leaves on a stick");
    writeFileSync(shelf.at("notes.txt"), "no music");
    writeFileSync(shelf.at("cover.jpg"), "no picture");

    const { titles, counts } = await shelf.import();

    expect(titles).toEqual(["a", "b"]);
    expect(counts).toEqual({ ...NONE, imported: 2 });
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
    renameSync(shelf.song("plain.flac", TAGS), join(shelf.folder, name));

    const { tracks } = await shelf.import();

    expect(tracks.map((track) => track.path)).toEqual([join(shelf.folder, name)]);
  });

  it("is told to those who watch folders", async () => {
    const shelf = aCollection();
    shelf.song("deep/er/b.flac");

    const { news } = await shelf.import();

    expect(news.find(({ kind }) => kind === "folders")).toEqual({
      kind: "folders",
      paths: [shelf.folder, join(shelf.folder, "deep"), join(shelf.folder, "deep/er")],
    });
  });

  it("once more, under another name, is a duplicate; with other tags it is a track", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    copyFileSync(path, shelf.at("b.flac"));
    shelf.song("c.flac", { ...TAGS, title: "Other name" });

    const { titles, counts, report } = await shelf.import();

    expect(titles).toEqual(["Other name", "Tone"]);
    expect(counts).toEqual({ ...NONE, imported: 2, skipped: 1 });
    expect(report.files.find(({ outcome }) => outcome === "skipped")).toMatchObject({
      path: shelf.at("b.flac"),
      code: "duplicate",
      reason: `the same song as ${path}`,
    });
  });
});

describe("links", () => {
  it("to songs are followed, to folders in a circle are not", async () => {
    const shelf = aCollection();
    const elsewhere = join(shelf.base, "elsewhere.flac");
    renameSync(shelf.song("real/a.flac", TAGS), elsewhere);
    symlinkSync(shelf.folder, shelf.at("real/circle"));
    symlinkSync(elsewhere, shelf.at("b.flac"));

    const { tracks, failed } = await shelf.import();

    expect([tracks.map(({ path }) => path), failed]).toEqual([[shelf.at("b.flac")], []]);
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
    await shelf.import();

    const { counts, news } = await shelf.import();

    expect(counts).toEqual({ ...NONE, unchanged: 1 });
    expect(news.map(({ kind }) => kind)).toEqual(["folders"]);
  });

  it("reads again what has another time, and keeps its track", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    const [first] = (await shelf.import()).tracks;

    shelf.song("a.flac", { ...TAGS, title: "Renamed" });
    utimesSync(path, 1000, 1000);
    const second = await shelf.import();

    expect(second.counts).toEqual({ ...NONE, imported: 1 });
    expect(second.tracks).toMatchObject([{ title: "Renamed", trackId: first?.trackId }]);
  });

  it("finds what has moved, with another name in another folder, as the same track", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    const [first] = (await shelf.import()).tracks;
    renameSync(path, shelf.at("deep/z.flac"));

    const { counts, tracks } = await shelf.import();

    expect(counts).toEqual({ ...NONE, moved: 1 });
    expect(tracks).toMatchObject([{ path: shelf.at("deep/z.flac"), trackId: first?.trackId }]);
  });

  it("finds a whole folder that was renamed, song by song", async () => {
    const shelf = aCollection();
    for (const hertz of [400, 500, 600]) shelf.song(`old/${hertz}.flac`, { ...TAGS, hertz });
    const first = await shelf.import();
    renameSync(shelf.at("old"), join(shelf.folder, "new"));

    const { counts, tracks } = await shelf.import();

    const ids = (songs: typeof tracks) => songs.map(({ trackId }) => trackId).sort();
    expect(counts).toEqual({ ...NONE, moved: 3 });
    expect(ids(tracks)).toEqual(ids(first.tracks));
  });

  it("misses what is gone, once, and takes it back, even unchanged", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    shelf.song("b.flac", { hertz: 500 });
    const before = await shelf.import();
    renameSync(path, join(shelf.base, "a.flac"));
    const [gone, still] = [await shelf.import(), await shelf.import()];
    renameSync(join(shelf.base, "a.flac"), path);
    const back = await shelf.import();

    expect([gone.counts.missing, still.counts.missing]).toEqual([1, 0]);
    expect(gone.titles).toEqual(["b"]);
    expect(back.tracks.map(({ trackId }) => trackId)).toEqual(
      before.tracks.map(({ trackId }) => trackId),
    );
  });

  it("plays the duplicate when the original is gone", async () => {
    const shelf = aCollection();
    const path = shelf.song("a.flac", TAGS);
    copyFileSync(path, shelf.at("b.flac"));
    const before = await shelf.import();
    rmSync(path);

    const { tracks } = await shelf.import();

    expect(tracks).toMatchObject([{ trackId: before.tracks[0]?.trackId }]);
    expect((await shelf.known()).filter(({ state }) => state === "ok")).toMatchObject([
      { path: shelf.at("b.flac") },
    ]);
  });

  it("tells again what failed without opening it, until it changes", async () => {
    const shelf = aCollection();
    writeFileSync(shelf.at("a.mp3"), "no music");
    utimesSync(shelf.at("a.mp3"), 1000, 1000);
    const first = await shelf.import();
    writeFileSync(shelf.at("a.mp3"), "NO MUSIC");
    utimesSync(shelf.at("a.mp3"), 1000, 1000);
    const second = await shelf.import();

    expect(second.failed).toEqual(first.failed);
    expect(second.news.some(({ kind }) => kind === "files")).toBe(false);
  });

  it("makes lost pictures again when it is asked to", async () => {
    const shelf = aCollection();
    const cover = await shelf.picture("../red.png", "red");
    shelf.song("a.flac", { ...TAGS, cover });
    await shelf.import();
    rmSync(shelf.coverFolder, { recursive: true });
    const usual = await shelf.import();
    const hasNone = !existsSync(shelf.coverFolder);
    const asked = await shelf.import({ isForCovers: true });

    expect([usual.counts.imported, hasNone, asked.counts.imported]).toEqual([0, true, 1]);
    expect(readdirSync(shelf.coverFolder)).toHaveLength(1);
  });
});

describe("a look at one folder only", () => {
  it("takes in what is new there and below it, and leaves the rest alone", async () => {
    const shelf = aCollection();
    const path = shelf.song("deep/a.flac", TAGS);
    await shelf.import();
    rmSync(path);
    shelf.song("b.flac", { hertz: 500 });
    shelf.song("new/er/c.flac", { hertz: 600 });

    const { counts, titles } = await shelf.import({ isShallow: true });

    expect(counts).toEqual({ ...NONE, imported: 2 });
    expect(titles).toEqual(["Tone", "b", "c"]);
  });

  it("misses the songs of a folder that was removed from it, or is itself gone", async () => {
    const shelf = aCollection();
    shelf.song("one/a.flac", TAGS);
    shelf.song("two/b.flac", { hertz: 500 });
    shelf.song("c.flac", { hertz: 600 });
    await shelf.import();
    rmSync(shelf.at("one"), { recursive: true });
    rmSync(shelf.at("two"), { recursive: true });
    rmSync(join(shelf.folder, "two"), { recursive: true, force: true });

    const above = await shelf.import({ isShallow: true });

    expect(above.counts).toEqual({ ...NONE, missing: 2, unchanged: 1 });
    expect(above.failed).toEqual([]);
  });

  it("takes in single files", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", TAGS);
    shelf.song("b.flac", { hertz: 500 });

    const first = await shelf.import({ folders: [], files: [shelf.at("a.flac")] });
    rmSync(shelf.at("a.flac"));
    const second = await shelf.import({ folders: [], files: [shelf.at("a.flac")] });

    expect([first.titles, second.titles]).toEqual([["Tone"], []]);
    expect(second.counts).toEqual({ ...NONE, missing: 1 });
  });
});

describe("a folder of the library that is away", () => {
  const aStick = async () => {
    const shelf = aCollection();
    shelf.song("stick/a.flac", TAGS);
    const stick = join(shelf.folder, "stick");
    await shelf.collection.putFolder(stick, false);
    await shelf.import({ folders: [stick] });
    return { shelf, stick };
  };

  it.each([
    ["is gone", (stick: string) => rmSync(stick, { recursive: true })],
    ["is empty", (stick: string) => rmSync(join(stick, "a.flac"))],
  ])("because it %s takes its tracks with it, and is no error", async (_how, pull) => {
    const { shelf, stick } = await aStick();
    pull(stick);

    const { counts, titles } = await shelf.import({ folders: [], isAll: true });

    expect(counts).toEqual(NONE);
    expect(titles).toEqual([]);
    expect(await shelf.known()).toMatchObject([{ state: "offline" }]);
  });

  it("comes back at once with all of them", async () => {
    const { shelf, stick } = await aStick();
    renameSync(stick, join(shelf.base, "stick"));
    await shelf.import({ folders: [], isAll: true });
    renameSync(join(shelf.base, "stick"), stick);

    const { counts, titles } = await shelf.import({ folders: [], isAll: true });

    expect([counts, titles]).toEqual([{ ...NONE, unchanged: 1 }, ["Tone"]]);
  });
});

describe("a playlist file", () => {
  it("becomes a list of the files that it names", async () => {
    const shelf = aCollection();
    const path = shelf.song("deep/a.flac", TAGS);
    writeFileSync(shelf.at("Mix.m3u8"), "#EXTM3U\ndeep/a.flac\nhttp://radio/stream\n");

    const first = await shelf.import();
    const second = await shelf.import();

    expect(shelf.collection.playlists()).toEqual([{ name: "Mix", entries: [path] }]);
    expect(first.counts).toEqual({ ...NONE, imported: 1, playlists: 1 });
    expect(second.counts).toEqual({ ...NONE, unchanged: 2 });
  });
});
