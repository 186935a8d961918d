import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { brokenArchive } from "../archive-fault.ts";
import type { ArchivedFile } from "../manifest.ts";

export interface Destination {
  readonly into: string;
  /** Whether it has to be on the medium afterwards. */
  readonly isKept: boolean;
  readonly onBytes: (bytes: number) => void;
}

/** Writes what must be exactly the file of the manifest; never onto one that is there. */
export const writeFile = async (
  { path, sha256 }: ArchivedFile,
  chunks: AsyncIterable<Buffer>,
  { into, isKept, onBytes }: Destination,
): Promise<void> => {
  const target = join(into, path);
  const file = await create(target).catch((error) => {
    if (!/^(EEXIST|ENOTDIR|ENAMETOOLONG)$/.test(error.code)) throw error;
    throw brokenArchive(`${path} cannot be a file in it`);
  });
  const hash = createHash("sha256");
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      await file.writeFile(chunk);
      onBytes(chunk.length);
    }
    if (isKept) await file.sync();
  } finally {
    await file.close();
  }
  if (hash.digest("hex") !== sha256) throw brokenArchive(`${path} is not what it was`);
};

const create = async (path: string): Promise<FileHandle> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return await open(path, "wx", 0o600);
};
