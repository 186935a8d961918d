import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TrackId } from "../../domain/ids.ts";
import { tagKey } from "../../lib/fold-text.ts";
import type { Collection, FileOutcome, ImportedTrack, KnownFile } from "../ports/collection.ts";

export interface CollectionRig {
  readonly collection: Collection;
  /** What can be played now. */
  readonly playable: () => Promise<
    readonly { readonly trackId: TrackId; readonly path: string; readonly title: string }[]
  >;
  readonly close: () => Promise<void>;
}

/** A song as an importer found it: its sound and its id are called like its title. */
export const anImport = (path: string, more: Partial<ImportedTrack> = {}): ImportedTrack => {
  const title = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  return {
    trackId: title as TrackId,
    contentId: `sound of ${title}`,
    path,
    size: 1000,
    mtimeMs: 1,
    title,
    artist: "Somebody",
    album: "Everything",
    albumArtist: "Somebody",
    genres: [],
    durationMs: 180_000,
    ...more,
  };
};

export const imported = (path: string, more: Partial<ImportedTrack> = {}): FileOutcome => ({
  kind: "imported",
  track: anImport(path, more),
});

const stamp = (path: string) => ({ path, size: 1000, mtimeMs: 1 });

const duplicate = (path: string, ofPath: string): FileOutcome => {
  const { contentId } = anImport(ofPath);
  return { kind: "duplicate", file: stamp(path), contentId, ofPath };
};

/** What every collection does with the files that importers find. */
export const collectionContract = (name: string, make: () => Promise<CollectionRig>): void => {
  describe(`${name} as a collection`, () => {
    let rig: CollectionRig;
    const put = (...files: readonly FileOutcome[]) => rig.collection.putFiles(files);
    const playable = async () =>
      Object.fromEntries((await rig.playable()).map(({ path, trackId }) => [path, trackId]));
    const known = async (): Promise<Readonly<Record<string, KnownFile>>> =>
      Object.fromEntries((await rig.collection.knownFiles("")).map((file) => [file.path, file]));
    const states = async () =>
      Object.fromEntries(Object.values(await known()).map(({ path, state }) => [path, state]));

    beforeEach(async () => {
      rig = await make();
    });
    afterEach(() => rig.close());

    it("knows a file again, with what tells whether it has changed", async () => {
      const song = anImport("/m/a.flac", { coverId: "c0ffee", mtimeMs: 1234.5, size: 99 });
      await put({ kind: "imported", track: song });

      expect(await known()).toEqual({
        "/m/a.flac": {
          path: "/m/a.flac",
          size: 99,
          mtimeMs: 1234.5,
          state: "ok",
          contentId: "sound of a",
          coverId: "c0ffee",
          tagKey: tagKey(song),
        },
      });
    });

    it("takes the same file twice as once, and new tags as the same track", async () => {
      await put(imported("/m/a.flac"));
      await put(imported("/m/a.flac"));
      await put(imported("/m/a.flac", { trackId: "a, retagged" as TrackId, title: "A" }));

      expect(await rig.playable()).toEqual([
        expect.objectContaining({ trackId: "a", path: "/m/a.flac", title: "A" }),
      ]);
    });

    it("takes another song in the place of the first for another track", async () => {
      await put(imported("/m/a.flac"));
      await put({ kind: "imported", track: { ...anImport("/m/b.flac"), path: "/m/a.flac" } });

      expect(await playable()).toEqual({ "/m/a.flac": "b" });
    });

    it("keeps the track of a file that has moved", async () => {
      await put(imported("/m/a.flac"));
      await put({
        kind: "imported",
        track: anImport("/m/new/z.flac", { title: "a" }),
        movedFrom: "/m/a.flac",
      });

      expect(await playable()).toEqual({ "/m/new/z.flac": "a" });
      expect(await states()).toEqual({ "/m/new/z.flac": "ok" });
    });

    it("keeps the track of a file that went missing and has come back elsewhere", async () => {
      await put(imported("/m/a.flac"));
      await rig.collection.markMissing(["/m/a.flac"]);
      const gone = await playable();
      await put({ kind: "imported", track: { ...anImport("/m/a.flac"), path: "/n/a.flac" } });

      expect(gone).toEqual({});
      expect(await playable()).toEqual({ "/n/a.flac": "a" });
    });

    it("gives another sound of the same id an id of its own", async () => {
      await put(imported("/m/a.flac"));
      await put(imported("/n/a.flac", { contentId: "another sound" }));
      await put(imported("/n/a.flac", { contentId: "another sound" }));

      const ids = Object.values(await playable());
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(2);
    });

    it("plays a duplicate when its original is gone, as the same track", async () => {
      await put(imported("/m/a.flac"), duplicate("/m/copy.flac", "/m/a.flac"));
      const before = await playable();
      await rig.collection.markMissing(["/m/a.flac"]);

      expect(before).toEqual({ "/m/a.flac": "a" });
      expect(await playable()).toEqual({ "/m/copy.flac": "a" });
      expect(await states()).toEqual({ "/m/a.flac": "missing", "/m/copy.flac": "ok" });
    });

    it("forgets what a file was that turns out a duplicate", async () => {
      await put(imported("/m/a.flac"), imported("/m/b.flac"));
      await put(duplicate("/m/b.flac", "/m/a.flac"));

      expect(await playable()).toEqual({ "/m/a.flac": "a" });
      expect(await states()).toEqual({ "/m/a.flac": "ok", "/m/b.flac": "duplicate" });
    });

    it("remembers why a file failed, and its track does not play", async () => {
      await put(imported("/m/a.flac"));
      await put({
        kind: "failed",
        file: stamp("/m/a.flac"),
        code: "empty",
        reason: "It is empty.",
      });

      expect(await playable()).toEqual({});
      expect(await known()).toEqual({
        "/m/a.flac": {
          ...stamp("/m/a.flac"),
          state: "failed",
          code: "empty",
          reason: "It is empty.",
        },
      });
    });

    it("has a track again when its failed file is good again", async () => {
      await put({ kind: "failed", file: stamp("/m/a.flac"), code: "changing", reason: "..." });
      await put(imported("/m/a.flac"));

      expect(await playable()).toEqual({ "/m/a.flac": "a" });
      expect(await states()).toEqual({ "/m/a.flac": "ok" });
    });

    it("knows playlist files", async () => {
      const list = { kind: "playlist", name: "Mix", entries: ["/m/a.flac", "/m/b.flac"] } as const;
      await put({ ...list, file: stamp("/m/mix.m3u") });
      await put({ ...list, file: stamp("/m/mix.m3u"), entries: [] });

      expect(await states()).toEqual({ "/m/mix.m3u": "playlist" });
    });

    it("plays nothing of a folder that is away, and all of it when it is back", async () => {
      await rig.collection.putFolder("/m", false);
      await rig.collection.putFolder("/m/stick", true);
      await put(imported("/m/a.flac"), imported("/m/stick/b.flac"), imported("/m/stick/c.flac"));
      await rig.collection.markMissing(["/m/stick/c.flac"]);

      await rig.collection.setFolderState("/m/stick", "offline");
      const away = [await playable(), await states()];
      await rig.collection.setFolderState("/m/stick", "online");

      expect(away).toEqual([
        { "/m/a.flac": "a" },
        { "/m/a.flac": "ok", "/m/stick/b.flac": "offline", "/m/stick/c.flac": "missing" },
      ]);
      expect(await playable()).toEqual({ "/m/a.flac": "a", "/m/stick/b.flac": "b" });
    });

    it("leaves a stick away when only the folder around it comes back", async () => {
      await put(imported("/m/a.flac"), imported("/m/stick/b.flac"));
      await rig.collection.putFolder("/m", false);
      await rig.collection.putFolder("/m/stick", true);
      await rig.collection.setFolderState("/m/stick", "offline");
      await rig.collection.setFolderState("/m", "offline");
      const away = await playable();
      await rig.collection.setFolderState("/m", "online");

      expect(away).toEqual({});
      expect(await playable()).toEqual({ "/m/a.flac": "a" });
    });

    it("counts what is below its folders, and takes no neighbour for a part", async () => {
      await rig.collection.putFolder("/m", false);
      await rig.collection.putFolder("/m/stick", true);
      await put(imported("/m/a.flac"), imported("/m/stick/b.flac"), imported("/m2/c.flac"));
      await rig.collection.setFolderState("/m/stick", "offline");

      expect(await rig.collection.folders()).toEqual([
        { path: "/m", isMount: false, state: "online", tracks: 2 },
        { path: "/m/stick", isMount: true, state: "offline", tracks: 1 },
      ]);
      expect(Object.keys(await playable())).toEqual(["/m/a.flac", "/m2/c.flac"]);
    });

    it("lets the tracks of a folder go with it, but not those of another one in it", async () => {
      await rig.collection.putFolder("/m", false);
      await rig.collection.putFolder("/m/kept", false);
      await rig.collection.putFolder("/m/stick", true);
      await put(imported("/m/a.flac"), imported("/m/kept/b.flac"), imported("/m/stick/c.flac"));
      await rig.collection.dropFolder("/m");

      expect(await playable()).toEqual({ "/m/kept/b.flac": "b" });
      expect((await rig.collection.folders()).map(({ path }) => path)).toEqual(["/m/kept"]);
    });

    it("tells of all its files, page after page", async () => {
      const paths = Array.from({ length: 1234 }, (_, number) => `/m/${number}.flac`);
      await put(...paths.map((path) => imported(path)));
      const read: string[] = [];
      for (;;) {
        const page = await rig.collection.knownFiles(read.at(-1) ?? "");
        if (page.length === 0) break;
        read.push(...page.map(({ path }) => path));
      }

      expect(read).toEqual(paths.sort());
    });
  });
};
