import { uint16, uint24, uint32 } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import { flacFrames } from "./flac-frame.ts";
import type { Part, Sound } from "./sound.ts";

const STREAMINFO_BYTES = 34;
const TAIL_MIN_BYTES = 64 * 1024;
const TAIL_MAX_BYTES = 1024 * 1024;

/** FLAC: its encoder wrote a checksum of the sound into it, which no tagging changes. */
export const flacSound = (file: SoundFile, { start, end }: Part): Sound => {
  const info = file.read(start + 8, STREAMINFO_BYTES);
  const sampleRate = uint24(info, 10) >> 4;
  const samples = ((info[13] ?? 0) & 15) * 2 ** 32 + uint32(info, 14);
  const part = { start: afterBlocks(file, start + 4, end), end };
  const lasts = lastSamples(file, part, info);
  const most = Math.max(0, ...lasts);
  const duration = samples > 0 ? samples : most;
  return {
    type: "flac",
    parts: [part],
    ...markOf(info, samples),
    ...(duration > 0 && sampleRate > 0 ? { durationSec: duration / sampleRate } : {}),
    isCut: samples > 0 && !lasts.includes(samples),
  };
};

const markOf = (info: Uint8Array, samples: number): { readonly mark?: string } => {
  const checksum = Buffer.from(info.subarray(18, 34));
  const isSet = checksum.length === 16 && checksum.some((byte) => byte !== 0);
  return isSet ? { mark: `${checksum.toString("hex")}:${samples}` } : {};
};

const afterBlocks = (file: SoundFile, from: number, end: number): number => {
  for (let at = from; at < end; ) {
    const header = file.read(at, 4);
    at += 4 + uint24(header, 1);
    if (((header[0] ?? 0x80) & 0x80) !== 0) return Math.min(at, end);
  }
  return end;
};

/** Where the frames near the end end, in samples. Accidents are among them, but hardly the right one. */
const lastSamples = (file: SoundFile, { start, end }: Part, info: Uint8Array): number[] => {
  const frameBytes = uint24(info, 7);
  const tailBytes = Math.min(Math.max(2 * frameBytes, TAIL_MIN_BYTES), TAIL_MAX_BYTES);
  const tail = file.read(Math.max(start, end - tailBytes), Math.min(tailBytes, end - start));
  return flacFrames(tail, uint16(info, 0)).map((frame) => frame.firstSample + frame.samples);
};
