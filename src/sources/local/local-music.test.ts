import { describe, expect, it } from "vitest";
import type { Collection, ImportedTrack, KnownFile } from "../../core/ports/collection.ts";
import { forkJob } from "../../jobs/fork-job.ts";
import { createLocalMusic } from "./local-music.ts";
import { aCollection } from "./testing/a-collection.ts";

/** A collection in memory. */
const aShelfInMemory = (known: readonly KnownFile[] = []) => {
  const tracks: ImportedTrack[] = [];
  const missing: string[] = [];
  const inOrder = known.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const collection: Collection = {
    putTracks: (more) => Promise.resolve(void tracks.push(...more)),
    markMissing: (paths) => Promise.resolve(void missing.push(...paths)),
    knownFiles: (after) =>
      Promise.resolve(inOrder.filter((file) => file.path > after).slice(0, 7000)),
  };
  return { collection, tracks, missing };
};

const musicOn = (collection: Collection, coverFolder: string) => {
  const logged: string[] = [];
  let told = 0;
  const music = createLocalMusic({
    collection,
    coverFolder,
    runJob: forkJob,
    log: (level, line) => logged.push(`${level}: ${line}`),
    onTracks: () => {
      told += 1;
    },
  });
  return { ...music, logged, told: () => told };
};

describe("the music of the box", () => {
  it("comes into the library by a job of its own", async () => {
    const shelf = aCollection();
    shelf.song("a.flac", { title: "Tone" });
    const { collection, tracks } = aShelfInMemory();
    const music = musicOn(collection, shelf.coverFolder);

    await music.import([shelf.folder]);

    expect(tracks.map(({ title }) => title)).toEqual(["Tone"]);
    expect(music.told()).toBe(1);
    expect(music.logged).toEqual([
      'info: library: {"imported":1,"unchanged":0,"missing":0,"failed":0}',
    ]);
  });

  it("is missed to the last song when a big stick is pulled out", async () => {
    const shelf = aCollection();
    const known = Array.from({ length: 30_000 }, (_, number) => ({
      path: `/media/stick/${"long folder name ".repeat(5)}/song ${number}.mp3`,
      size: 1,
      mtimeMs: 1,
      isMissing: false,
    }));
    const { collection, missing } = aShelfInMemory(known);
    const music = musicOn(collection, shelf.coverFolder);

    await music.import([shelf.folder]);

    expect(missing).toHaveLength(30_000);
    expect(music.logged.join()).toContain('"missing":30000');
  });

  it("says which file it could not take", async () => {
    const shelf = aCollection();
    const { collection } = aShelfInMemory();
    const music = musicOn(collection, shelf.coverFolder);

    await music.import([`${shelf.base}/nothing`]);

    expect(music.logged[0]).toMatch(/^warn: not imported: ".*nothing": ENOENT/);
  });
});
