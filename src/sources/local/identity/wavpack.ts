import { uint32Low } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part, Sound } from "./sound.ts";

const UNKNOWN = 0xffff_ffff;
const HEADER_BYTES = 32;
/** A block holds half a second, seldom more. */
const TAIL_BYTES = 1024 * 1024;

/** WavPack: whether the last block is there tells whether it was cut. */
export const wavpackSound = (file: SoundFile, part: Part): Sound => {
  const samples = uint32Low(file.read(part.start, HEADER_BYTES), 12);
  return {
    type: "wv",
    parts: [part],
    isCut: samples !== UNKNOWN && !endsWith(file, part, samples),
  };
};

const endsWith = (file: SoundFile, { start, end }: Part, samples: number): boolean => {
  const from = Math.max(start, end - TAIL_BYTES);
  const tail = Buffer.from(file.read(from, end - from));
  for (let at = tail.indexOf("wvpk"); at >= 0; at = tail.indexOf("wvpk", at + 1)) {
    const head = tail.subarray(at, at + HEADER_BYTES);
    const isWhole = from + at + 8 + uint32Low(head, 4) <= end;
    if (isWhole && uint32Low(head, 16) + uint32Low(head, 20) === samples) return true;
  }
  return false;
};
