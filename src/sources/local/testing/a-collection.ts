import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import type { ImportedTrack, KnownFile } from "../../../core/ports/collection.ts";
import { type ImportCounts, importFolders } from "../import-folders.ts";

export interface Song {
  readonly title?: string;
  readonly artist?: string;
  readonly album?: string;
  /** A picture to put into the file. */
  readonly cover?: string;
  readonly seconds?: number;
}

/** A folder with music that is gone after the test. */
export const aCollection = () => {
  const base = mkdtempSync(join(tmpdir(), "rumpus-music-"));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const folder = join(base, "music");
  const coverFolder = join(base, "covers");
  mkdirSync(folder);
  const at = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };

  return {
    base,
    folder,
    coverFolder,
    at,
    /** Writes a song; its extension says in which format. */
    song: (name: string, { cover, seconds = 1, ...tags }: Song = {}): string => {
      const path = at(name);
      const picture =
        cover === undefined
          ? []
          : [
              "-i",
              cover,
              "-map",
              "0",
              "-map",
              "1",
              "-c:v",
              "copy",
              "-disposition:v",
              "attached_pic",
            ];
      execFileSync("ffmpeg", [
        ...["-v", "error", "-y", "-f", "lavfi", "-i", `sine=440:d=${seconds}`],
        ...picture,
        ...Object.entries(tags).flatMap(([key, value]) => ["-metadata", `${key}=${value}`]),
        path,
      ]);
      return path;
    },
    picture: async (name: string, colour: string): Promise<string> => {
      const path = at(name);
      const background = colour;
      await sharp({ create: { width: 90, height: 60, channels: 3, background } }).toFile(path);
      return path;
    },
    /** Imports the folder, as the job does; `known`: what an earlier import found. */
    import: async (known: readonly KnownFile[] = [], folders: readonly string[] = [folder]) => {
      const tracks: ImportedTrack[] = [];
      const missing: string[] = [];
      const failed: { readonly path: string; readonly reason: string }[] = [];
      let counts: ImportCounts | undefined;
      await importFolders({ folders, coverFolder }, known, (news) => {
        if (news.kind === "tracks") tracks.push(...news.tracks);
        else if (news.kind === "missing") missing.push(...news.paths);
        else if (news.kind === "failed") failed.push(news);
        else counts = news.counts;
      });
      return { tracks, missing, failed, counts, titles: tracks.map(({ title }) => title).sort() };
    },
  };
};

/** What the collection remembers of imported tracks. */
export const remembered = (tracks: readonly ImportedTrack[], isMissing = false): KnownFile[] =>
  tracks.map(({ path, size, mtimeMs }) => ({ path, size, mtimeMs, isMissing }));
