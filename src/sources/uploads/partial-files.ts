import { type FileHandle, mkdir, open, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { AppendEnd, AppendLimits, PartialFiles } from "../../core/ports/uploads.ts";

const ID = /^[A-Za-z0-9_-]{1,64}(\.[a-z-]+)?$/;
/** Whoever sends nothing for so long has left; what came stays, and can be gone on with. */
const STALLED_AFTER_MS = 60_000;
/** The disk is looked at once in so many bytes. */
const LOOK_EVERY_BYTES = 4_000_000;
const NO_SPACE = new Set(["ENOSPC", "EDQUOT"]);

/** Unfinished uploads, one plain file each, named by its id. */
export const createPartialFiles = (folder: string): PartialFiles => {
  const pathOf = (uploadId: string): string => {
    if (!ID.test(uploadId)) throw new Error(`${JSON.stringify(uploadId)} is no id of an upload`);
    return join(folder, uploadId);
  };
  const freeBytes = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };

  return {
    open: async () => void (await mkdir(folder, { recursive: true, mode: 0o700 })),
    create: async (uploadId) => {
      await (await open(pathOf(uploadId), "wx", 0o600)).close();
      await syncFolder(folder);
    },
    append: async (uploadId, offset, source, limits) => {
      const file = await open(pathOf(uploadId), "r+").catch((error) => {
        source.destroy();
        throw error;
      });
      try {
        return await receive(file, offset, source, { ...limits, freeBytes });
      } finally {
        await file.close();
      }
    },
    size: async (uploadId) => {
      try {
        return (await stat(pathOf(uploadId))).size;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    remove: (uploadId) => rm(pathOf(uploadId), { recursive: true, force: true }),
    list: async () => (await readdir(folder)).filter((name) => ID.test(name)),
    freeBytes,
  };
};

interface ReceiveLimits extends AppendLimits {
  readonly freeBytes: () => Promise<number>;
}

const receive = async (
  file: FileHandle,
  offset: number,
  source: Readable,
  limits: ReceiveLimits,
): Promise<AppendEnd> => {
  let size = offset;
  let how: AppendEnd["how"] = "complete";
  const patience = setTimeout(() => source.destroy(new Error("stalled")), STALLED_AFTER_MS);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      patience.refresh();
      const problem = await take(file, size, chunk, offset, limits);
      if (problem !== undefined) {
        how = problem;
        break;
      }
      size += chunk.length;
    }
  } catch {
    how = "broken-off";
  } finally {
    clearTimeout(patience);
  }
  return await settle(file, size, how);
};

/** Acknowledged means on disk. */
const settle = async (
  file: FileHandle,
  size: number,
  how: AppendEnd["how"],
): Promise<AppendEnd> => {
  try {
    await file.datasync();
    return { size, how };
  } catch (error) {
    return { size, how: faultOf(error) };
  }
};

/** Writes one piece; undefined: it is written. */
const take = async (
  file: FileHandle,
  size: number,
  chunk: Buffer,
  offset: number,
  limits: ReceiveLimits,
): Promise<AppendEnd["how"] | undefined> => {
  if (size + chunk.length > limits.sizeMax) return "too-long";
  try {
    const step = (bytes: number): number => Math.floor((bytes - offset) / LOOK_EVERY_BYTES);
    const isDue = size === offset || step(size) !== step(size + chunk.length);
    if (isDue && (await limits.freeBytes()) - chunk.length < limits.freeMinBytes) {
      return "storage-full";
    }
    let written = 0;
    while (written < chunk.length) {
      const rest = chunk.subarray(written);
      written += (await file.write(rest, 0, rest.length, size + written)).bytesWritten;
    }
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
};

const faultOf = (error: unknown): "storage-full" | "storage-failed" =>
  NO_SPACE.has((error as NodeJS.ErrnoException).code ?? "") ? "storage-full" : "storage-failed";

/** A name is only on disk when its folder is. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
