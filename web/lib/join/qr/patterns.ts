import { alignments } from "./codewords.ts";

/** Is the module dark? Undefined: it is free for data. */
export type Patterns = (x: number, y: number) => boolean | undefined;

/** A number followed by the remainder that lets readers mend it (BCH). */
const mendable = (value: number, length: number, divisor: number): number => {
  let rest = value;
  for (let at = 0; at < length; at++) rest = (rest << 1) ^ ((rest >> (length - 1)) * divisor);
  return (value << length) | rest;
};

const isBitOf = (value: number, bit: number): boolean => ((value >> bit) & 1) === 1;

const centresOf = (version: number, size: number): readonly number[] => {
  const count = alignments(version);
  const step = Math.ceil((size - 13) / (2 * count - 2)) * 2;
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? 6 : size - 7 - (count - 1 - at) * step,
  );
};

const farther = (x: number, y: number): number => Math.max(Math.abs(x), Math.abs(y));

/** Which bit of the format (level M, and the mask) stands in the row and column beside the corners. */
const formatBit = (x: number, y: number, size: number): number | undefined => {
  if (x === 8 && (y < 9 || y > size - 8)) return y > 8 ? y - size + 15 : y - (y > 6 ? 1 : 0);
  if (y === 8 && x < 8) return x === 7 ? 8 : 14 - x;
  return y === 8 && x > size - 9 ? size - 1 - x : undefined;
};

/** Everything in a code that is not data: eyes, rulers, dots, and what version and mask it has. */
export const patterns = (version: number, mask: number): Patterns => {
  const size = 4 * version + 17;
  const centres = centresOf(version, size);
  const format = mendable(mask, 10, 0x537) ^ 0x5412;
  const name = mendable(version, 12, 0x1f25);

  const eye = (x: number, y: number): boolean | undefined => {
    const far = Math.min(
      farther(x - 3, y - 3),
      farther(x - size + 4, y - 3),
      farther(x - 3, y - size + 4),
    );
    return far > 4 ? undefined : far !== 2 && far !== 4;
  };
  const dot = (x: number, y: number): boolean | undefined => {
    const near = (at: number) => centres.find((centre) => Math.abs(at - centre) < 3);
    const [left, top] = [near(x), near(y)];
    if (left === undefined || top === undefined || eye(left, top) !== undefined) return undefined;
    return farther(x - left, y - top) !== 1;
  };
  const named = (across: number, along: number): boolean | undefined =>
    version > 6 && across < 6 && along > size - 12 && along < size - 8
      ? isBitOf(name, 3 * across + along - size + 11)
      : undefined;

  return (x, y) => {
    const found = eye(x, y);
    if (found !== undefined) return found;
    if (x === 8 && y === size - 8) return true;
    if (x === 6 || y === 6) return (x + y) % 2 === 0;
    const bit = formatBit(x, y, size);
    return bit === undefined ? (named(x, y) ?? named(y, x) ?? dot(x, y)) : isBitOf(format, bit);
  };
};
