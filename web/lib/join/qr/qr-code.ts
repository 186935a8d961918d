import { type Codewords, codewords } from "./codewords.ts";
import { patterns } from "./patterns.ts";

/** Rows of a QR code: "1" is dark. */
export type QrRows = readonly string[];

/** They flip data so that it does not look like one of the fixed patterns. */
const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** From the right to the left, two columns at a time, up and down; the ruler's column counts for nothing. */
function* wayThrough(size: number): Generator<readonly [x: number, y: number]> {
  for (let right = size - 1, isUp = true; right > 0; right -= right === 8 ? 3 : 2, isUp = !isUp) {
    for (let at = 0; at < size; at++) {
      const y = isUp ? size - 1 - at : at;
      yield [right, y];
      yield [right - 1, y];
    }
  }
}

const drawn = ({ version, bytes }: Codewords, mask: number): QrRows => {
  const size = 4 * version + 17;
  const fixed = patterns(version, mask);
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => fixed(x, y)),
  );
  let bit = 0;
  for (const [x, y] of wayThrough(size)) {
    const row = rows[y];
    if (!row || row[x] !== undefined) continue;
    const isOne = (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
    row[x] = isOne !== (MASKS[mask]?.(x, y) === 0);
    bit++;
  }
  return rows.map((row) => row.map(Number).join(""));
};

const LONG_RUN = /0{5,}|1{5,}/g;
const LIKE_AN_EYE = /(?=10111010000|00001011101)/g;

/** Four of one colour together. */
const squaresBelow = (row: string, below: string): number =>
  [...row].filter(
    (bit, x) => x > 0 && bit === row[x - 1] && bit === below[x] && bit === below[x - 1],
  ).length;

/** How much there is in it that could mislead a reader: runs, squares, false eyes, too much of one colour. */
const penalty = (rows: QrRows): number => {
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(""));
  const lines = [...rows, ...columns].join(" ");
  const runs = (lines.match(LONG_RUN) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const eyes = (lines.match(LIKE_AN_EYE) ?? []).length;
  const squares = rows.reduce((sum, row, y) => sum + squaresBelow(row, rows[y + 1] ?? ""), 0);
  const dark = rows.join("").replaceAll("0", "").length / rows.length ** 2;
  return runs + 40 * eyes + 3 * squares + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
};

/** A text as a QR code (ISO/IEC 18004) that can be read with 15 % of it lost. */
export const qrCode = (text: string): QrRows => {
  const words = codewords(text);
  const codes = MASKS.map((_, mask) => drawn(words, mask));
  const penalties = codes.map(penalty);
  return codes[penalties.indexOf(Math.min(...penalties))] ?? [];
};
