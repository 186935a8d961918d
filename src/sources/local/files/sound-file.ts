import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { ReadFailure } from "./read-failure.ts";

/** Reads come in crowds around the same places: the beginning, the end. */
const BLOCK_BYTES = 64 * 1024;
const BLOCKS_MAX = 8;

/** A file that is read here and there; everything is synchronous, as only a job's own process may be. */
export interface SoundFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** Fewer bytes at the end of the file; only to look at. */
  read(position: number, length: number): Uint8Array;
  close(): void;
}

/** Opens a regular file, and nothing else: opening a pipe would wait for ever. `isLate` ends a read that takes too long. */
export const openSoundFile = (path: string, isLate: () => boolean = () => false): SoundFile => {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  const info = fstatSync(handle);
  if (!info.isFile()) {
    closeSync(handle);
    throw new ReadFailure("not-a-file", "it is no file with music in it but a device or a pipe");
  }
  const blocks = new Map<number, Uint8Array>();

  const blockAt = (number: number): Uint8Array => {
    const known = blocks.get(number);
    if (known) return known;
    if (isLate()) throw new ReadFailure("too-slow", "reading it took too long");
    const oldest = blocks.size < BLOCKS_MAX ? undefined : blocks.keys().next().value;
    if (oldest !== undefined) blocks.delete(oldest);
    const position = number * BLOCK_BYTES;
    const block = new Uint8Array(Math.max(0, Math.min(BLOCK_BYTES, info.size - position)));
    const filled = fill(handle, block, position);
    blocks.set(number, block.subarray(0, filled));
    return block.subarray(0, filled);
  };

  return {
    path,
    size: info.size,
    mtimeMs: Math.floor(info.mtimeMs),
    read: (position, length) => {
      const end = Math.min(position + length, info.size);
      if (position < 0 || position >= end) return new Uint8Array(0);
      const first = Math.floor(position / BLOCK_BYTES);
      const last = Math.floor((end - 1) / BLOCK_BYTES);
      const offset = position - first * BLOCK_BYTES;
      if (first === last) return blockAt(first).subarray(offset, offset + end - position);
      if (isLate()) throw new ReadFailure("too-slow", "reading it took too long");
      const long = new Uint8Array(end - position);
      return long.subarray(0, fill(handle, long, position));
    },
    close: () => closeSync(handle),
  };
};

/** A file that was cut meanwhile gives fewer bytes than it had. */
const fill = (handle: number, bytes: Uint8Array, position: number): number => {
  let filled = 0;
  while (filled < bytes.length) {
    const got = readSync(handle, bytes, filled, bytes.length - filled, position + filled);
    if (got === 0) break;
    filled += got;
  }
  return filled;
};
