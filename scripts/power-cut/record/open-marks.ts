import { closeSync, constants, openSync, writeSync } from "node:fs";
import { BLOCK_BYTES, MARK_AT } from "../disk.ts";

export const MARK = "rumpus-mark";

export interface Marks {
  /** Puts "so many votes are acknowledged" into the log, in order with all other writes. */
  mark(count: number): void;
  close(): void;
}

/**
 * Writes behind the file system, past the page cache: a buffered write would come late, and an
 * fsync would flush the very disk whose flushes are under test.
 */
export const openMarks = (device: string): Marks => {
  const handle = openSync(device, constants.O_WRONLY | constants.O_DIRECT);
  const block = pageAligned(handle);
  return {
    mark: (count) => {
      block.writeUInt32LE(count, MARK.length);
      writeSync(handle, block, 0, BLOCK_BYTES, MARK_AT);
    },
    close: () => closeSync(handle),
  };
};

/** O_DIRECT wants aligned memory and JavaScript has no word for that: the kernel tells which is. */
const pageAligned = (handle: number): Buffer => {
  const pool = Buffer.allocUnsafeSlow(2 * BLOCK_BYTES).fill(0);
  for (let start = 0; start < BLOCK_BYTES; start += 8) {
    const block = pool.subarray(start, start + BLOCK_BYTES);
    try {
      writeSync(handle, block, 0, BLOCK_BYTES, MARK_AT);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EINVAL") throw error;
      continue;
    }
    block.write(MARK);
    return block;
  }
  throw new Error("no aligned memory for O_DIRECT");
};
