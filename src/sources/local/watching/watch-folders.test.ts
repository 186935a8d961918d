import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Jobs } from "../../../core/ports/jobs.ts";
import { ok } from "../../../lib/result.ts";
import { waitFor } from "../../../testing/wait-for.ts";
import type { ImportInput } from "../import/import-messages.ts";
import { aCollection } from "../testing/a-collection.ts";
import { createWatcher, type WatcherOptions } from "./watch-folders.ts";

const PROMISED_MS = 2000;

/** A library of one folder that is watched; imports run one after the other, here. */
const aWatchedShelf = (more: Partial<WatcherOptions> = {}) => {
  const shelf = aCollection();
  const wishes: { readonly kind: string; readonly input: unknown }[] = [];
  let running: Promise<unknown> = Promise.resolve();
  const submit: Jobs["submit"] = (kind, input) => {
    wishes.push({ kind, input });
    const wish = kind === "rescan" ? { isAll: true, folders: [] } : (input as ImportInput);
    running = running.then(() => shelf.import(wish, watcher.learn));
    return Promise.resolve(ok({} as never));
  };
  const logged: string[] = [];
  const watcher = createWatcher({
    collection: shelf.collection,
    submit,
    log: (_level, line) => void logged.push(line),
    lookEveryMs: 20,
    pollEveryMs: 50,
    ...more,
  });
  // Not before what runs is over: its folder goes with the test.
  onTestFinished(async () => {
    watcher.stop();
    await running;
  });
  const titles = () =>
    shelf.collection
      .tracks()
      .filter(({ state }) => state === "ok")
      .map(({ tags }) => tags.title)
      .sort();
  return {
    ...shelf,
    watcher,
    wishes,
    logged,
    titles,
    start: async () => {
      await shelf.collection.putFolder(shelf.folder, false);
      await watcher.start();
      await submit("rescan", {}, { kind: "system" });
      await running;
    },
    shows: (...expected: readonly string[]) =>
      waitFor(`${expected} instead of ${titles()}`, () => titles().join() === expected.join()),
    /** All that was asked for is done. */
    idle: () => running,
  };
};

describe("a folder that is watched", () => {
  it("shows a new song within two seconds, looking at nothing else", async () => {
    const shelf = aWatchedShelf();
    shelf.song("old/a.flac", { title: "a" });
    const spares = ["b", "c", "d"].map((title, at) =>
      shelf.song(`../${title}.flac`, { title, hertz: 500 + 100 * at }),
    );
    for (const path of [shelf.folder, join(shelf.folder, "old")]) utimesSync(path, 1000, 1000);
    await shelf.start();

    // The best of three: one may fall into a moment in which the whole machine stands still.
    const tookMs: number[] = [];
    const shown = ["a"];
    for (const spare of spares) {
      if (tookMs.some((ms) => ms < PROMISED_MS)) break;
      const { name } = parse(spare);
      const copiedAtMs = performance.now();
      copyFileSync(spare, shelf.at(`old/${name}.flac`));
      await shelf.shows(...shown, name);
      tookMs.push(performance.now() - copiedAtMs);
      shown.push(name);
    }

    expect(Math.min(...tookMs)).toBeLessThan(PROMISED_MS);
    const input = { folders: [join(shelf.folder, "old")], isShallow: true };
    expect(shelf.wishes.slice(1)).toContainEqual({ kind: "import-changes", input });
    expect(JSON.stringify(shelf.wishes.slice(1))).not.toContain(JSON.stringify(shelf.folder));
  });

  it("shows songs in new folders, also in those within", async () => {
    const shelf = aWatchedShelf();
    shelf.song("a.flac", { title: "a" });
    const album = join(shelf.base, "album");
    mkdirSync(join(album, "cd 1"), { recursive: true });
    shelf.song("../album/b.flac", { title: "b", hertz: 500 });
    shelf.song("../album/cd 1/c.flac", { title: "c", hertz: 600 });
    await shelf.start();

    cpSync(album, join(shelf.folder, "album"), { recursive: true });
    await shelf.shows("a", "b", "c");
    shelf.song("album/cd 1/d.flac", { title: "d", hertz: 700 });
    await shelf.shows("a", "b", "c", "d");
  });

  it("forgets what was removed, and follows what was renamed as the same track", async () => {
    const shelf = aWatchedShelf();
    shelf.song("one/a.flac", { title: "a" });
    shelf.song("two/b.flac", { title: "b", hertz: 500 });
    await shelf.start();
    const before = shelf.collection.tracks().find(({ tags }) => tags.title === "a");

    rmSync(shelf.at("two/b.flac"));
    await shelf.shows("a");
    renameSync(join(shelf.folder, "one"), join(shelf.folder, "three"));
    await waitFor("the new path", () =>
      shelf.collection.tracks().some(({ path }) => path === shelf.at("three/a.flac")),
    );
    await shelf.idle();

    const after = shelf.collection.tracks().find(({ tags }) => tags.title === "a");
    expect(after).toMatchObject({ state: "ok", trackId: before?.trackId });
    expect(shelf.titles()).toEqual(["a"]);
  });

  it("goes on watching a folder that was replaced by another one of its name", async () => {
    const shelf = aWatchedShelf();
    shelf.song("one/deep/a.flac", { title: "a" });
    const other = join(shelf.base, "other");
    mkdirSync(join(other, "deep"), { recursive: true });
    shelf.song("../other/deep/b.flac", { title: "b", hertz: 500 });
    await shelf.start();

    rmSync(join(shelf.folder, "one"), { recursive: true });
    renameSync(other, join(shelf.folder, "one"));
    await shelf.shows("b");
    await shelf.idle();
    shelf.song("one/deep/c.flac", { title: "c", hertz: 600 });
    await shelf.shows("b", "c");
  });

  it("is not looked at because of what is no music", async () => {
    const shelf = aWatchedShelf();
    shelf.song("a.flac", { title: "a" });
    await shelf.start();
    await shelf.idle();
    const before = shelf.wishes.length;

    writeFileSync(shelf.at("notes.txt"), "hello");
    writeFileSync(shelf.at(".hidden.mp3"), "hello");
    shelf.song("b.flac", { title: "b", hertz: 500 });
    await shelf.shows("a", "b");

    const input = { folders: [shelf.folder], isShallow: true };
    expect(
      shelf.wishes
        .slice(before)
        .every((wish) => JSON.stringify(wish.input) === JSON.stringify(input)),
    ).toBe(true);
  });

  it("that cannot be watched says so, and is looked at now and then", async () => {
    const shelf = aWatchedShelf({
      watchFolder: () => {
        throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
      },
    });
    shelf.song("deep/a.flac", { title: "a" });
    await shelf.start();
    await shelf.idle();
    expect(shelf.watcher.problemOf(shelf.folder)).toMatch(/cannot watch so many folders/);

    shelf.song("deep/b.flac", { title: "b", hertz: 500 });
    await shelf.shows("a", "b");
  });
});

describe("a stick that is watched", () => {
  it("takes its songs with it, and brings them back at once", async () => {
    const shelf = aWatchedShelf();
    shelf.song("a.flac", { title: "a" });
    await shelf.start();
    await shelf.shows("a");
    const away = join(shelf.base, "away");

    renameSync(shelf.folder, away);
    await shelf.shows();
    expect(await shelf.known()).toMatchObject([{ state: "offline" }]);
    renameSync(away, shelf.folder);
    await shelf.shows("a");
    await shelf.idle();
    shelf.song("b.flac", { title: "b", hertz: 500 });
    await shelf.shows("a", "b");

    expect(shelf.logged).toEqual([
      `${shelf.folder} is away: its music waits for it`,
      `${shelf.folder} is back`,
    ]);
  });

  it.skipIf(process.getuid?.() !== 0)(
    "is told from the folder that it was mounted on",
    async () => {
      const shelf = aWatchedShelf();
      const stick = join(shelf.folder, "stick");
      mkdirSync(stick);
      execFileSync("mount", ["-t", "tmpfs", "none", stick]);
      onTestFinished(() => {
        try {
          execFileSync("umount", [stick], { stdio: "ignore" });
        } catch {
          // It is not mounted any more.
        }
      });
      shelf.song("a.flac", { title: "a" });
      shelf.song("stick/b.flac", { title: "b", hertz: 500 });
      const saved = join(shelf.base, "b.flac");
      copyFileSync(shelf.at("stick/b.flac"), saved);
      await shelf.start();
      await shelf.shows("a", "b");
      expect(await shelf.collection.folders()).toMatchObject([
        { isMount: false },
        { path: stick, isMount: true },
      ]);

      execFileSync("umount", [stick]);
      await shelf.shows("a");
      expect((await shelf.known()).map(({ state }) => state)).toEqual(["ok", "offline"]);
      const rescanned = await shelf.import({ folders: [], isAll: true });
      expect(rescanned.counts.missing).toBe(0);
      execFileSync("mount", ["-t", "tmpfs", "none", stick]);
      copyFileSync(saved, shelf.at("stick/b.flac"));
      await shelf.shows("a", "b");
    },
  );
});
