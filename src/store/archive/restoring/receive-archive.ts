import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { freeBytes, storageFull } from "../free-space.ts";
import { restoreFolder } from "./restore-folder.ts";

/** How often it is looked whether there still is room. */
const LOOK_EVERY_BYTES = 16 << 20;

export const UPLOAD_NAME = /^upload-[A-Za-z0-9_-]+\.tar\.zst$/;

type ReceiveFault = "storage-full" | "storage-failed" | "broken-off";

/** Writes an archive that comes in to the disk; answers its path. */
export const receiveArchive = async (
  dataFolder: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  declaredBytes: number | undefined,
): Promise<Result<string, ReceiveFault>> => {
  const folder = restoreFolder(dataFolder);
  const path = join(folder, `upload-${name}.tar.zst`);
  const partial = `${path}.partial`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await sweep(folder);
    const free = await freeBytes(folder);
    if ((declaredBytes ?? 0) > free) {
      return failed("storage-full", storageFull("the backup", declaredBytes ?? 0, free).message);
    }
    const bytes = await writeAll(partial, chunks, folder);
    if (declaredBytes !== undefined && bytes !== declaredBytes) throw new BrokenOff();
    await rename(partial, path);
    return ok(path);
  } catch (error) {
    // What went wrong before is what matters.
    await rm(partial, { force: true }).catch(() => undefined);
    return failed(faultOf(error), `the backup was not received: ${(error as Error).message}`);
  }
};

/** What an upload that was cut off has left. One comes in at a time. */
const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (name.endsWith(".tar.zst.partial")) await rm(join(folder, name), { force: true });
  }
};

class BrokenOff extends Error {
  override readonly message = "it broke off";
}

class Full extends Error {
  override readonly message = "the disk is full";
}

const writeAll = async (
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  folder: string,
): Promise<number> => {
  const file = await open(path, "w", 0o600);
  let bytes = 0;
  let lookAt = LOOK_EVERY_BYTES;
  try {
    for await (const chunk of brokenOffAs(chunks)) {
      await file.writeFile(chunk);
      bytes += chunk.length;
      if (bytes < lookAt) continue;
      lookAt += LOOK_EVERY_BYTES;
      if ((await freeBytes(folder)) === 0) throw new Full();
    }
    return bytes;
  } finally {
    await file.close();
  }
};

/** What goes wrong on the way to us is the network's fault, not the disk's. */
async function* brokenOffAs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const from = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await from.next().catch((cause) => {
        throw new BrokenOff("", { cause });
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await from.return?.();
  }
}

const faultOf = (error: unknown): ReceiveFault => {
  if (error instanceof BrokenOff) return "broken-off";
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof Full || code === "ENOSPC" || code === "EDQUOT"
    ? "storage-full"
    : "storage-failed";
};
