import { createHash } from "node:crypto";
import type { ImportedTrack, KnownFile } from "../../core/ports/collection.ts";
import type { TrackId } from "../../domain/ids.ts";
import { createFolderCovers, hasCovers, makeCovers } from "./make-covers.ts";
import { readTags } from "./read-tags.ts";
import { type FoundFile, scanFolder } from "./scan-folder.ts";

export interface ImportInput {
  readonly folders: readonly string[];
  readonly coverFolder: string;
}

/** Files that the library has already; sent before the input, in as many pages as it takes. */
export interface KnownPage {
  readonly known: readonly KnownFile[];
}

/** What an import tells while it runs. */
export type ImportNews =
  | { readonly kind: "tracks"; readonly tracks: readonly ImportedTrack[] }
  | { readonly kind: "missing"; readonly paths: readonly string[] }
  | { readonly kind: "failed"; readonly path: string; readonly reason: string }
  | { readonly kind: "done"; readonly counts: ImportCounts };

export interface ImportCounts {
  readonly imported: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly failed: number;
}

/** So many tracks go into one write: votes wait behind it for some milliseconds, not more. */
const BATCH = 40;
/** Missing them is one quick line each. */
const MISSING_BATCH = 1000;

/** Reads new and changed files, skips the others by size and time, finds those that are gone. */
export const importFolders = async (
  input: ImportInput,
  knownFiles: readonly KnownFile[],
  tell: (news: ImportNews) => void,
): Promise<void> => {
  const known = new Map(knownFiles.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const folderCover = createFolderCovers();
  const counts = { imported: 0, unchanged: 0, missing: 0, failed: 0 };
  let batch: ImportedTrack[] = [];

  const flush = (): void => {
    if (batch.length > 0) tell({ kind: "tracks", tracks: batch });
    batch = [];
  };
  const fail = (path: string, error: unknown): void => {
    counts.failed += 1;
    tell({ kind: "failed", path, reason: error instanceof Error ? error.message : String(error) });
  };
  const take = async (file: FoundFile): Promise<void> => {
    seen.add(file.path);
    if (isUnchanged(known.get(file.path), file, input.coverFolder)) {
      counts.unchanged += 1;
      return;
    }
    try {
      batch.push(await readTrack(file, input.coverFolder, folderCover));
      counts.imported += 1;
    } catch (error) {
      fail(file.path, error);
    }
    if (batch.length >= BATCH) flush();
  };

  for (const folder of input.folders) {
    for await (const file of scanFolder(folder, fail)) await take(file);
  }
  flush();
  const gone = knownFiles.filter((file) => !file.isMissing && !seen.has(file.path));
  counts.missing = gone.length;
  for (let at = 0; at < gone.length; at += MISSING_BATCH) {
    const paths = gone.slice(at, at + MISSING_BATCH).map((file) => file.path);
    tell({ kind: "missing", paths });
  }
  tell({ kind: "done", counts });
};

/** A track whose pictures were lost is read again. */
const isUnchanged = (known: KnownFile | undefined, file: FoundFile, coverFolder: string): boolean =>
  known !== undefined &&
  !known.isMissing &&
  known.size === file.size &&
  known.mtimeMs === file.mtimeMs &&
  (known.coverId === undefined || hasCovers(known.coverId, coverFolder));

const readTrack = async (
  file: FoundFile,
  coverFolder: string,
  folderCover: (path: string) => Promise<Uint8Array | undefined>,
): Promise<ImportedTrack> => {
  const { cover, ...tags } = await readTags(file.path);
  const picture = cover ?? (await folderCover(file.path));
  const track = { ...tags, ...file, trackId: trackIdOf(file.path) };
  if (!picture) return track;
  // A broken picture is no reason to leave out a song.
  const coverId = await makeCovers(picture, coverFolder).catch(() => undefined);
  return coverId === undefined ? track : { ...track, coverId };
};

const trackIdOf = (path: string): TrackId =>
  createHash("sha256").update(path).digest("base64url").slice(0, 16) as TrackId;
