import { errorCorrection } from "./error-correction.ts";

/** Of each version from 1 on, at correction level M: bytes of correction a block, and how many blocks. */
const BLOCKS: readonly (readonly [correction: number, count: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
  [22, 9],
  [24, 9],
  [24, 10],
];

/** How many alignment patterns stand on each side. */
export const alignments = (version: number): number =>
  version === 1 ? 0 : Math.floor(version / 7) + 2;

/** Bytes in a code of this version: what its fixed patterns leave free. */
const bytesIn = (version: number): number => {
  const count = alignments(version);
  const aligning = version === 1 ? 0 : (25 * count - 10) * count - 55;
  const naming = version < 7 ? 0 : 36;
  return Math.floor(((16 * version + 128) * version + 64 - aligning - naming) / 8);
};

const bits = (value: number, length: number): string => value.toString(2).padStart(length, "0");

/** The text as bytes, said how many, and filled up to `room`. Undefined: it does not fit. */
const packed = (text: Uint8Array, version: number, room: number): readonly number[] | undefined => {
  const length = bits(text.length, version < 10 ? 8 : 16);
  const all = `0100${length}${[...text].map((byte) => bits(byte, 8)).join("")}0000`;
  const bytes = (all.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let pad = 0xec; bytes.length < room; pad ^= 0xfd) bytes.push(pad);
  return bytes.length > room ? undefined : bytes;
};

/** One byte of each in turn. */
const woven = (blocks: readonly (readonly number[])[]): readonly number[] => {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    blocks.flatMap((block) => block[at] ?? []),
  ).flat();
};

export interface Codewords {
  readonly version: number;
  readonly bytes: readonly number[];
}

/** All bytes of the smallest code that holds a text of at most 412 bytes. */
export const codewords = (text: string): Codewords => {
  const wanted = new TextEncoder().encode(text);
  for (const [at, [correction, count]] of BLOCKS.entries()) {
    const version = at + 1;
    const total = bytesIn(version);
    const data = packed(wanted, version, total - correction * count);
    if (!data) continue;
    const each = Math.floor(data.length / count);
    const shorter = count - (data.length % count);
    const blocks = Array.from({ length: count }, (_, block) => {
      const start = block * each + Math.max(0, block - shorter);
      return data.slice(start, start + each + (block < shorter ? 0 : 1));
    });
    const checks = blocks.map((block) => errorCorrection(block, correction));
    return { version, bytes: [...woven(blocks), ...woven(checks)] };
  }
  throw new Error(`too long for a QR code: ${wanted.length} bytes`);
};
