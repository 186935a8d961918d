import type { SoundFile } from "../files/sound-file.ts";
import { type FoundFrame, findFrames, headerAt } from "./find-frames.ts";
import type { FrameHeader } from "./mpeg-frame.ts";
import type { Part, Sound } from "./sound.ts";
import { type InfoFrame, infoFrame } from "./xing.ts";

/** A look at so many places says whether all frames have the same bitrate. */
const LOOKS = 6;
const LOOK_BYTES = 4096;
/** Encoders' own numbers are off by some frames. */
const TOLERANCE = 0.1;
const TOLERANCE_BYTES = 4 * 1024;

/**
 * mp3, mp2 and AAC in ADTS. The first frame is left out where it only informs: every program that
 * rewrites the tags may rewrite it too.
 */
export const mpegSound = (file: SoundFile, { at, header }: FoundFrame, end: number): Sound => {
  const info = header.type === "mp3" ? infoFrame(file.read(at, header.bytes), header) : undefined;
  const part = { start: info ? at + header.bytes : at, end };
  const durationSec = durationOf(file, part, header, info);
  return { type: header.type, parts: [part], durationSec };
};

const durationOf = (
  file: SoundFile,
  part: Part,
  header: FrameHeader,
  info: InfoFrame | undefined,
): number => {
  const told = info && toldBy(info, part, header);
  if (told !== undefined) return told;
  if (header.type === "mp3" && !info && hasOneBitrate(file, part, header)) {
    return ((part.end - part.start) * 8) / header.bitrate;
  }
  return measure(file, part, header);
};

/** The encoder's count, if it fits to the bytes that are there. */
const toldBy = (info: InfoFrame, part: Part, header: FrameHeader): number | undefined => {
  const { frames, bytes, addedSamples } = info;
  if (!frames) return undefined;
  const there = part.end - part.start;
  const samples = frames * header.samples;
  const seconds = Math.max(samples - addedSamples, 0) / header.sampleRate;
  const bitrate = (there * 8 * header.sampleRate) / samples;
  const isLikely = bytes
    ? Math.abs(there - bytes) <= bytes * TOLERANCE + TOLERANCE_BYTES
    : bitrate >= 8000 && bitrate <= 448_000;
  return isLikely && seconds > 0 ? seconds : undefined;
};

const hasOneBitrate = (file: SoundFile, { start, end }: Part, header: FrameHeader): boolean => {
  for (let look = 0; look < LOOKS; look += 1) {
    const from = Math.floor(start + ((end - start) * look) / LOOKS);
    const found = findFrames(file, from, Math.min(from + LOOK_BYTES, end), end);
    if (found && found.header.bitrate !== header.bitrate) return false;
  }
  return true;
};

/** Counts all frames; over what is none it looks for the next one. */
const measure = (file: SoundFile, { start, end }: Part, first: FrameHeader): number => {
  let samples = 0;
  for (let at = start; at < end; ) {
    const header = headerAt(file, at);
    if (header?.kind === first.kind) {
      samples += header.samples;
      at += header.bytes;
      continue;
    }
    const next = findFrames(file, at + 1, end, end);
    if (!next) break;
    at = next.at;
  }
  return samples / first.sampleRate;
};
