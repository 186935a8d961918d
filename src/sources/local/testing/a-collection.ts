import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import type { FolderRecord, KnownFile } from "../../../core/ports/collection.ts";
import { createFakeCollection } from "../../../core/testing/fake-collection.ts";
import { importFolders } from "../import/import-folders.ts";
import type { ImportInput, ImportNews, ImportPage } from "../import/import-messages.ts";
import type { ReportLine } from "../import/report.ts";
import { takeNews } from "../take-news.ts";

export interface Song {
  readonly title?: string;
  readonly artist?: string;
  readonly album?: string;
  /** A picture to put into the file. */
  readonly cover?: string;
  readonly seconds?: number;
  /** Another one is another sound. */
  readonly hertz?: number;
  /** Any other tags. */
  readonly tags?: Readonly<Record<string, string>>;
}

const PICTURE = ["-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v", "attached_pic"];

/** A folder with music that is gone after the test, and a collection in memory to import it into. */
export const aCollection = () => {
  const base = mkdtempSync(join(tmpdir(), "rumpus-music-"));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const folder = join(base, "music");
  const coverFolder = join(base, "covers");
  mkdirSync(folder);
  const collection = createFakeCollection();
  const at = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  const known = async (): Promise<readonly KnownFile[]> => {
    const files: KnownFile[] = [];
    for (;;) {
      const page = await collection.knownFiles(files.at(-1)?.path ?? "");
      if (page.length === 0) return files;
      files.push(...page);
    }
  };

  return {
    base,
    folder,
    coverFolder,
    collection,
    at,
    known,
    /** Writes a song; its extension says in which format. */
    song: (
      name: string,
      { cover, seconds = 1, hertz = 440, tags, ...names }: Song = {},
    ): string => {
      const path = at(name);
      execFileSync("ffmpeg", [
        ...["-v", "error", "-y", "-f", "lavfi", "-i", `sine=${hertz}:d=${seconds}`],
        ...(cover === undefined ? [] : ["-i", cover, ...PICTURE]),
        ...Object.entries({ ...names, ...tags }).flatMap(([key, value]) => [
          "-metadata",
          `${key}=${value}`,
        ]),
        path,
      ]);
      return path;
    },
    picture: async (
      name: string,
      background: string,
      [width, height] = [900, 700],
    ): Promise<string> => {
      const path = at(name);
      await sharp({ create: { width, height, channels: 3, background } }).toFile(path);
      return path;
    },
    /** Imports as the job does, into the collection. */
    import: async (
      input: Partial<ImportInput> = {},
      onFolders: (paths: readonly string[]) => void = () => undefined,
    ) => {
      const news: ImportNews[] = [];
      const folders: readonly FolderRecord[] = await collection.folders();
      const pages: ImportPage[] = [{ folders }, { known: await known() }];
      const counts = await importFolders(
        {
          input: { folders: [folder], ...input },
          pages,
          signal: new AbortController().signal,
          progress: () => undefined,
          tell: async (piece) => {
            news.push(piece);
            await takeNews(piece, {
              collection,
              onTracks: () => undefined,
              onFolders,
            });
          },
          artifactPath: (name) => join(base, name),
        },
        { coverFolder, dataFolder: join(folder, "data"), look: { folders: [folder], ...input } },
      );
      const report: { readonly files: readonly ReportLine[] } = JSON.parse(
        readFileSync(join(base, "report.json"), "utf8"),
      );
      const all = collection.tracks();
      const playable = all.filter(({ state }) => state === "ok");
      return {
        news,
        counts,
        report,
        tracks: playable.map(({ tags, trackId }) => ({ ...tags, trackId })),
        titles: playable.map(({ tags }) => tags.title).sort(),
        failed: report.files.filter(({ outcome }) => outcome === "failed"),
      };
    },
  };
};
