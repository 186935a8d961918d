import { join } from "node:path";
import * as z from "zod";
import type { Collection, ImportedTrack, KnownFile } from "../../core/ports/collection.ts";
import type { JobKind } from "../../core/ports/jobs.ts";
import type { UploadLedger } from "../../core/ports/uploads.ts";
import { IMPORT_UPLOAD } from "../../core/uploads/sweep-uploads.ts";
import { entryBeside } from "../../lib/entry.ts";
import { failed, ok } from "../../lib/result.ts";

const SCRIPT = entryBeside(import.meta.url, "import-upload.job");

const Input = z
  .object({
    uploadId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    name: z.string().min(1).max(400),
  })
  .strict();
export type ImportUploadInput = z.output<typeof Input>;

export interface ImportUploadConfig {
  readonly partialFolder: string;
  readonly musicFolder: string;
  readonly coverFolder: string;
}

/** Files that are there: sound, tags and path of each. */
export interface TwinsPage {
  readonly twins: readonly (readonly [contentId: string, tagKey: string, path: string])[];
}

export type UploadNews =
  /** A file is where it stays: its track can be stored. */
  | { readonly kind: "imported"; readonly track: ImportedTrack }
  /** The library has it: who asked for the file means this track. */
  | { readonly kind: "known"; readonly trackId: string };

export interface UploadKindParts {
  readonly collection: Pick<Collection, "knownFiles" | "putFiles" | "putFolder">;
  readonly ledger: Pick<UploadLedger, "setUploadTrack">;
  readonly uploadsFolder: string;
  readonly coverFolder: string;
  /** Called when a track has come. */
  readonly onTracks: () => void;
}

export const partialFolderIn = (uploadsFolder: string): string => join(uploadsFolder, ".partial");

/** The check that an upload goes through before it is music of the library. */
export const createUploadKinds = (parts: UploadKindParts): readonly JobKind[] => {
  const { collection, ledger, uploadsFolder, coverFolder, onTracks } = parts;
  const musicFolder = join(uploadsFolder, "music");
  const config: ImportUploadConfig = {
    partialFolder: partialFolderIn(uploadsFolder),
    musicFolder,
    coverFolder,
  };

  const onNews = async (uploadId: string, told: unknown): Promise<void> => {
    // The job and this kind are one program; what its locked-in parts say was checked there.
    const news = told as UploadNews;
    if (news.kind === "known") {
      await ledger.setUploadTrack(uploadId, news.trackId);
      return;
    }
    const { track } = news;
    await collection.putFolder(musicFolder, false);
    await collection.putFiles([{ kind: "imported", track }]);
    await ledger.setUploadTrack(uploadId, track.trackId);
    onTracks();
  };

  return [
    {
      kind: IMPORT_UPLOAD,
      title: "Check an upload",
      about: "Makes sure that a file somebody brought is music, and takes it into the library.",
      from: "built-in",
      isForHost: false,
      inputSchema: z.toJSONSchema(Input),
      parseInput: (input) => {
        const parsed = Input.safeParse(input);
        return parsed.success ? ok(parsed.data) : failed("bad-input", "This is no upload.");
      },
      priority: 95,
      lane: "library",
      isJoined: true,
      timeLimitSec: 240,
      memoryLimitMb: 512,
      attempts: 1,
      onInterrupted: "restart",
      order: (input) => ({
        script: SCRIPT,
        config,
        pages: twinPages(collection),
        onNews: (news) => onNews((input as ImportUploadInput).uploadId, news),
      }),
    },
  ];
};

/** What an upload may be a copy of, a page at a time: all at once would stay in this process's memory. */
async function* twinPages(
  collection: Pick<Collection, "knownFiles">,
): AsyncGenerator<TwinsPage, void> {
  let afterPath = "";
  for (;;) {
    const known = await collection.knownFiles(afterPath);
    const last = known.at(-1);
    if (!last) return;
    yield { twins: known.flatMap(twinOf) };
    afterPath = last.path;
  }
}

const twinOf = ({ state, contentId, tagKey, path }: KnownFile): TwinsPage["twins"] =>
  state === "ok" && contentId !== undefined && tagKey !== undefined
    ? [[contentId, tagKey, path]]
    : [];
