import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ImportedTrack } from "../../core/ports/collection.ts";
import { nameWithoutEnding } from "../../core/uploads/clean-name.ts";
import { tagKey } from "../../lib/fold-text.ts";
import { JobError, JobSkipped } from "../../lib/job-child/job-error.ts";
import type { JobContext } from "../../lib/job-child/serve-job.ts";
import { withoutUndefined } from "../../lib/without-undefined.ts";
import type {
  ImportUploadConfig,
  ImportUploadInput,
  TwinsPage,
  UploadNews,
} from "./import-kind.ts";
import { findUpload, moveIn } from "./keep-file.ts";
import { makeThumbnails } from "./make-thumbnails.ts";
import { probeUpload } from "./probe-upload.ts";
import { type ReadUpload, readUpload } from "./read-upload.ts";
import { findSandbox } from "./sandbox/sandbox.ts";

export type UploadJob = JobContext<ImportUploadInput, TwinsPage, UploadNews>;

/**
 * Checks one upload and takes it into the library. This process trusts nobody and parses nothing:
 * ffprobe, the reader of tags and the maker of thumbnails run locked in, and each sees one file.
 * Done twice, after the daemon died in the middle, it comes to the same.
 */
export const importUpload = async (job: UploadJob): Promise<void> => {
  const config = job.config as ImportUploadConfig;
  const { uploadId, name } = job.input;
  const path = await findUpload(config, uploadId);
  if (path === undefined) {
    throw new JobError("upload-gone", "This upload is not there any more.", {
      todo: "Send the file again.",
    });
  }
  try {
    const track = await check(job, config, path);
    job.progress({ percent: 90, message: "Into the library" });
    await job.tell({ kind: "imported", track });
    job.progress({ percent: 100, message: `${track.title} by ${track.artist}` });
  } catch (error) {
    // Whatever is wrong with it, or with us: half of an upload helps nobody. Only who is stopped goes on later.
    if (!job.signal.aborted) await drop(config, uploadId);
    throw asEnd(error, name);
  }
};

const drop = async (config: ImportUploadConfig, uploadId: string): Promise<void> => {
  const path = await findUpload(config, uploadId);
  if (path !== undefined) await rm(path, { force: true });
};

const asEnd = (error: unknown, name: string): Error => {
  if (error instanceof JobError || error instanceof JobSkipped) return error;
  const words = `${name} could not be taken into the library: ${(error as Error).message}`;
  return new JobError("upload-failed", words, { todo: "Send the file again." });
};

const check = async (
  job: UploadJob,
  config: ImportUploadConfig,
  path: string,
): Promise<ImportedTrack> => {
  const { uploadId, name } = job.input;
  const sandbox = await findSandbox();
  if (!sandbox.isTight) {
    job.log(
      "warn",
      "bwrap is not installed or may not work here: files are checked with fewer locks",
    );
  }
  job.progress({ percent: 10, message: "Is it music?" });
  await probeUpload(sandbox, path);
  job.progress({ percent: 40, message: "Reading its tags" });
  const read = await readUpload(sandbox, path, nameWithoutEnding(name));
  if (isTwin(job.pages, read, path)) {
    await job.tell({ kind: "known", trackId: read.trackId });
    const { title, artist } = read.tags;
    throw new JobSkipped(`${title} by ${artist} is in the library already.`);
  }
  job.signal.throwIfAborted();
  if (read.picture) job.progress({ percent: 60, message: "Making its cover" });
  const work = join(config.partialFolder, `${uploadId}.covers`);
  const coverId =
    read.picture && (await makeThumbnails(sandbox, read.picture, config.coverFolder, work));
  job.signal.throwIfAborted();
  const kept = await moveIn(config, path, { uploadId, name, type: read.type });
  const { size, mtimeMs } = await stat(kept);
  const { tags, contentId, trackId } = read;
  const file = { path: kept, size, mtimeMs: Math.floor(mtimeMs) };
  return { ...withoutUndefined(tags), ...file, trackId, contentId, ...(coverId && { coverId }) };
};

/** The same song twice would stand in every search twice. */
const isTwin = (pages: readonly TwinsPage[], read: ReadUpload, path: string): boolean => {
  const key = tagKey(read.tags);
  return pages.some(({ twins }) =>
    twins.some(
      ([contentId, otherKey, otherPath]) =>
        contentId === read.contentId && otherKey === key && otherPath !== path,
    ),
  );
};
