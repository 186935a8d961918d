import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { FileOutcome, ImportedTrack } from "../../core/ports/collection.ts";
import type { TrackId } from "../../domain/ids.ts";
import { createStore } from "../create-store.ts";
import type { StoreOptions } from "../thread-protocol.ts";

/** A folder that is gone after the test. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const START_MS = 1_700_000_000_000;

/** The real store in a folder; not started yet. */
export const aStore = (folder: string, more: Partial<StoreOptions> = {}) => {
  const logged: string[] = [];
  const lost: Error[] = [];
  let nowMs = START_MS;
  let isOpen = true;
  const store = createStore(
    { folder, commitDelayMs: 0, synchronous: "FULL", ...more },
    () => nowMs,
    (level, line) => logged.push(`${level}: ${line}`),
    (error) => lost.push(error),
  );
  const close = async (): Promise<void> => {
    if (isOpen) await store.stop();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    ...store,
    /** Stops once, also when the test does. */
    stop: close,
    logged,
    lost,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
};

/** The same, open. */
export const anOpenStore = async (folder = aFolder(), more: Partial<StoreOptions> = {}) => {
  const store = aStore(folder, more);
  const opened = await store.start();
  if (!opened.ok) throw new Error(opened.detail);
  return { ...store, folder, mended: opened.value.mended };
};

/** "Come Together by The Beatles", perhaps "on Abbey Road". */
export const aFile = (line: string, more: Partial<ImportedTrack> = {}): ImportedTrack => {
  const [, title = line, artist = "", album = ""] =
    /^(.*?)(?: by (.*?))?(?: on (.*))?$/su.exec(line) ?? [];
  return {
    trackId: line as TrackId,
    contentId: `sound of ${line}`,
    path: `/music/${line}.flac`,
    title,
    artist,
    album,
    albumArtist: more.artist ?? artist,
    genres: [],
    durationMs: 180_000,
    size: 1000,
    mtimeMs: 1,
    ...more,
  };
};

/** The same as an importer tells of it. */
export const imports = (...tracks: readonly ImportedTrack[]): readonly FileOutcome[] =>
  tracks.map((track) => ({ kind: "imported", track }));
