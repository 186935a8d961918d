import type { SoundFile } from "../files/sound-file.ts";
import { type FrameHeader, frameHeader, HEADER_BYTES } from "./mpeg-frame.ts";

/** So many frames in a row that agree are no accident: in noise, two hardly ever do. */
const CHAIN = 5;
/** A very short song may end before that. */
const CHAIN_TO_END = 3;
const STEP_BYTES = 16 * 1024;

export interface FoundFrame {
  readonly at: number;
  readonly header: FrameHeader;
}

/** The first frame that others follow, searched from `from` and before `until`. */
export const findFrames = (
  file: SoundFile,
  from: number,
  until: number,
  end: number,
): FoundFrame | undefined => {
  for (let base = from; base < until; base += STEP_BYTES) {
    const bytes = file.read(base, Math.min(STEP_BYTES, until - base));
    for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
      const header = headerAt(file, base + at);
      if (header && isFollowed(file, base + at, header, end)) return { at: base + at, header };
    }
  }
  return undefined;
};

export const headerAt = (file: SoundFile, at: number): FrameHeader | undefined =>
  frameHeader(file.read(at, HEADER_BYTES));

const isFollowed = (
  file: SoundFile,
  first: number,
  { kind, bytes }: FrameHeader,
  end: number,
): boolean => {
  let at = first + bytes;
  for (let count = 1; count < CHAIN; count += 1) {
    if (at >= end - HEADER_BYTES) return count >= CHAIN_TO_END;
    const next = headerAt(file, at);
    if (next?.kind !== kind) return false;
    at += next.bytes;
  }
  return true;
};
