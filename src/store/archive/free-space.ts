import { statfs } from "node:fs/promises";
import { JobError } from "../../lib/job-child/job-error.ts";

/** Left over whatever is done: the party goes on writing meanwhile. */
const SPARE_BYTES = 64 << 20;

/** What may be written to the disk of a folder. */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return Math.max(0, bavail * bsize - SPARE_BYTES);
};

/** Throws if what is to be done does not fit. */
export const demandSpace = async (
  folder: string,
  neededBytes: number,
  what: string,
): Promise<void> => {
  const free = await freeBytes(folder);
  if (neededBytes > free) throw storageFull(what, neededBytes, free);
};

export const storageFull = (what: string, neededBytes: number, free: number): JobError =>
  new JobError(
    "storage-full",
    `${what} needs ${inWords(neededBytes)} on the disk, ${inWords(free)} can be used: ${inWords(neededBytes - free)} are missing`,
    { todo: `free ${inWords(neededBytes - free)}, then try again` },
  );

/** "1.2 GB"; rounded up, so that freeing what is said is enough. */
export const inWords = (bytes: number): string => {
  const [unit, divisor] = bytes >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
  return `${(Math.ceil((bytes / Number(divisor)) * 10) / 10).toFixed(1)} ${unit}`;
};
