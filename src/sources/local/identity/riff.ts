import { says, uint32, uint32Low, uint64Low } from "../files/bytes.ts";
import type { SoundFile } from "../files/sound-file.ts";
import type { Part, Sound } from "./sound.ts";

/** A program that streams does not know the size yet when it writes it. */
const UNKNOWN = 0xffff_ffff;
const CHUNKS_MAX = 10_000;

interface Chunk {
  readonly name: Uint8Array;
  readonly at: number;
  readonly bytes: number;
}

function* chunks(
  file: SoundFile,
  { start, end }: Part,
  size: typeof uint32,
): Generator<Chunk, void> {
  let at = start + 12;
  for (let count = 0; at + 8 <= end && count < CHUNKS_MAX; count += 1) {
    const head = file.read(at, 8);
    const bytes = size(head, 4);
    yield { name: head, at: at + 8, bytes };
    at += 8 + bytes + (bytes % 2);
  }
}

/** wav, also beyond 4 GB (RF64): the sound is the `data` chunk. */
export const wavSound = (file: SoundFile, whole: Part): Sound => {
  let byteRate = 0;
  let longBytes = UNKNOWN;
  for (const { name, at, bytes } of chunks(file, whole, uint32Low)) {
    if (says(name, 0, "fmt ")) byteRate = uint32Low(file.read(at, 16), 8);
    if (says(name, 0, "ds64")) longBytes = uint64Low(file.read(at, 16), 8);
    if (says(name, 0, "data")) {
      return dataChunk(at, bytes === UNKNOWN ? longBytes : bytes, byteRate, whole.end);
    }
  }
  return { type: "wav", parts: [], isCut: true };
};

const dataChunk = (at: number, told: number, byteRate: number, end: number): Sound => {
  const isOpen = told === UNKNOWN || told === 0;
  const part = { start: at, end: isOpen ? end : Math.min(at + told, end) };
  const durationSec = byteRate > 0 ? (part.end - part.start) / byteRate : 0;
  return {
    type: "wav",
    parts: [part],
    isCut: !isOpen && at + told > end,
    ...(durationSec > 0 ? { durationSec } : {}),
  };
};

/** aiff and aifc: the sound is the `SSND` chunk. */
export const aiffSound = (file: SoundFile, whole: Part): Sound => {
  for (const { name, at, bytes } of chunks(file, whole, uint32)) {
    if (!says(name, 0, "SSND")) continue;
    const part = { start: Math.min(at + 8, whole.end), end: Math.min(at + bytes, whole.end) };
    return { type: "aiff", parts: [part], isCut: at + bytes > whole.end };
  }
  return { type: "aiff", parts: [], isCut: true };
};
