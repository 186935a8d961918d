import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { entryBeside } from "../../lib/entry.ts";
import { lockedNode } from "./sandbox/locked-node.ts";
import { runProgram } from "./sandbox/run-program.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

const SCRIPT = entryBeside(import.meta.url, "thumbnails.job");
const SIZES = [64, 256, 640] as const;
const LIMITS = { timeMs: 30_000, outputBytesMax: 10_000 };
const MEMORY_MB = 128;

/**
 * Has the thumbnails of a picture made where it can do no harm, and takes over what is a WebP under
 * the name that it must have. Undefined: the song goes without.
 */
export const makeThumbnails = async (
  sandbox: Sandbox,
  picture: Uint8Array,
  coverFolder: string,
  folder: string,
): Promise<string | undefined> => {
  const coverId = createHash("sha256").update(picture).digest("hex").slice(0, 32);
  const shelf = coverId.slice(0, 2);
  const nameOf = (size: number): string => join(shelf, `${coverId}-${size}.webp`);
  if (SIZES.every((size) => existsSync(join(coverFolder, nameOf(size))))) return coverId;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  try {
    const command = lockedNode(sandbox, {
      script: SCRIPT,
      args: [folder],
      readable: [],
      writable: folder,
      hasAddons: true,
      memoryMb: MEMORY_MB,
    });
    await runProgram(command, LIMITS, picture);
    for (const size of SIZES) if (!(await isWebp(join(folder, nameOf(size))))) return undefined;
    await mkdir(join(coverFolder, shelf), { recursive: true });
    for (const size of SIZES) {
      await rename(join(folder, nameOf(size)), join(coverFolder, nameOf(size)));
    }
    return coverId;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const isWebp = async (path: string): Promise<boolean> => {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP";
};
