import { closeSync, openSync, readSync } from "node:fs";
import { BLOCK_BYTES, MARK_AT } from "../disk.ts";
import { MARK } from "../record/open-marks.ts";

/** One step of the recording. */
export type LogEntry =
  | { readonly kind: "write"; readonly at: number; readonly bytes: Buffer }
  /** All that was written before is on the medium. */
  | { readonly kind: "flush" }
  /** So many votes were acknowledged before this. */
  | { readonly kind: "mark"; readonly count: number };

/** The format of Linux's dm-log-writes: a superblock, then headers of a sector, each with its data. */
const MAGIC = 0x6a736677736872n;
const FLUSH = 1n;
const DISCARD = 4n;

export const readLog = (path: string): readonly LogEntry[] => {
  const handle = openSync(path, "r");
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    if (readSync(handle, bytes, 0, length, at) !== length) throw new Error("the log is cut short");
    return bytes;
  };
  try {
    const head = read(0, 28);
    if (head.readBigUInt64LE(0) !== MAGIC) throw new Error(`${path} is no log of writes`);
    const count = Number(head.readBigUInt64LE(16));
    const sectorBytes = head.readUInt32LE(24);
    const entries: LogEntry[] = [];
    let position = sectorBytes;
    for (let index = 0; index < count; index += 1) {
      const header = read(position, 32);
      const at = Number(header.readBigUInt64LE(0)) * sectorBytes;
      const length = Number(header.readBigUInt64LE(8)) * sectorBytes;
      const flags = header.readBigUInt64LE(16);
      position += sectorBytes;
      const isDiscard = (flags & DISCARD) !== 0n;
      if (length > 0) {
        entries.push(isDiscard ? zeros(at, length) : writeOrMark(at, read(position, length)));
      }
      if (!isDiscard) position += length;
      if ((flags & FLUSH) !== 0n) entries.push({ kind: "flush" });
    }
    return entries;
  } finally {
    closeSync(handle);
  }
};

/** What is discarded reads as zeros on this disk. */
const zeros = (at: number, length: number): LogEntry => ({
  kind: "write",
  at,
  bytes: Buffer.alloc(length),
});

const writeOrMark = (at: number, bytes: Buffer): LogEntry => {
  if (at !== MARK_AT || bytes.length !== BLOCK_BYTES) return { kind: "write", at, bytes };
  const isMark = bytes.toString("latin1", 0, MARK.length) === MARK;
  return { kind: "mark", count: isMark ? bytes.readUInt32LE(MARK.length) : 0 };
};
