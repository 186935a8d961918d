import { says, uint32, uint64 } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part, Sound } from "./sound.ts";

const BOXES_MAX = 100_000;

/** m4a and its kin: the sound is what lies in the `mdat` boxes. */
export const mp4Sound = (file: SoundFile, { start, end }: Part): Sound => {
  const parts: Part[] = [];
  let hasIndex = false;
  let at = start;
  for (let count = 0; at + 8 <= end && count < BOXES_MAX; count += 1) {
    const head = file.read(at, 16);
    const { headBytes, bytes } = boxSize(head, end - at);
    if (bytes < headBytes) break;
    if (says(head, 4, "mdat")) {
      parts.push({ start: at + headBytes, end: Math.min(at + bytes, end) });
    }
    hasIndex ||= says(head, 4, "moov");
    at += bytes;
  }
  return { type: "m4a", parts, isCut: at > end || !hasIndex };
};

/** 1 says that a longer number follows, 0 that it is the last box. */
const boxSize = (head: Uint8Array, left: number) => {
  const short = uint32(head, 0);
  if (short === 1) return { headBytes: 16, bytes: uint64(head, 8) };
  return { headBytes: 8, bytes: short === 0 ? left : short };
};
