import { uint16 } from "../files/bytes.ts";

export interface FlacFrame {
  readonly firstSample: number;
  readonly samples: number;
}

/** All frames that begin in these bytes, told by their headers' checksums. */
export const flacFrames = (bytes: Uint8Array, fixedSamples: number): readonly FlacFrame[] => {
  const frames: FlacFrame[] = [];
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (((bytes[at + 1] ?? 0) & 0xfe) !== 0xf8) continue;
    const frame = frameAt(bytes, at, fixedSamples);
    if (frame) frames.push(frame);
  }
  return frames;
};

const frameAt = (bytes: Uint8Array, at: number, fixedSamples: number): FlacFrame | undefined => {
  const isVariable = ((bytes[at + 1] ?? 0) & 1) === 1;
  const sizeCode = (bytes[at + 2] ?? 0) >> 4;
  const rateCode = (bytes[at + 2] ?? 0) & 15;
  const coded = codedNumber(bytes, at + 4);
  if (!coded || sizeCode === 0 || rateCode === 15) return undefined;
  const sizeAt = coded.next;
  const sizeBytes = sizeCode === 6 ? 1 : sizeCode === 7 ? 2 : 0;
  const rateBytes = rateCode === 12 ? 1 : rateCode === 13 || rateCode === 14 ? 2 : 0;
  const checkAt = sizeAt + sizeBytes + rateBytes;
  if (checkAt >= bytes.length || crc8(bytes, at, checkAt) !== bytes[checkAt]) return undefined;
  return {
    firstSample: isVariable ? coded.number : coded.number * fixedSamples,
    samples: samplesOf(sizeCode, bytes, sizeAt),
  };
};

const samplesOf = (code: number, bytes: Uint8Array, at: number): number => {
  if (code === 1) return 192;
  if (code <= 5) return 576 * 2 ** (code - 2);
  if (code === 6) return (bytes[at] ?? 0) + 1;
  if (code === 7) return uint16(bytes, at) + 1;
  return 256 * 2 ** (code - 8);
};

/** A number in the manner of UTF-8, up to 36 bits. */
const codedNumber = (
  bytes: Uint8Array,
  at: number,
): { readonly number: number; readonly next: number } | undefined => {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return { number: first, next: at + 1 };
  const more = Math.clz32(~(first << 24)) - 1;
  if (more < 1 || more > 6) return undefined;
  let number = first & (0x3f >> more);
  for (let index = 1; index <= more; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    number = number * 64 + (byte & 0x3f);
  }
  return { number, next: at + 1 + more };
};

const crc8 = (bytes: Uint8Array, from: number, until: number): number => {
  let crc = 0;
  for (let at = from; at < until; at += 1) {
    crc ^= bytes[at] ?? 0;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x80 ? 7 : 0)) & 0xff;
  }
  return crc;
};
