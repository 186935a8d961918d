import type { Cell } from "./cells.ts";

/** Cells to each side that are compared: one and two bars. */
const REACHES = [4, 8] as const;
/** No section is shorter, in cells. */
const SHORTEST = 8;
/** A border is so far above the usual novelty, in deviations; and far above what even noise does. */
const THRESHOLD = 0.9;
const LEAST_CHANGE = 0.35;
const DOWNBEAT_BONUS = 0.4;

const meanColour = (cells: readonly Cell[], from: number, to: number): Float64Array => {
  const mean = new Float64Array(cells[0]?.colour.length ?? 0);
  for (let cell = from; cell < to; cell += 1) {
    const colour = cells[cell]?.colour;
    for (let i = 0; i < mean.length; i += 1)
      mean[i] = (mean[i] ?? 0) + (colour?.[i] ?? 0) / (to - from);
  }
  return mean;
};

const distance = (a: Float64Array, b: Float64Array): number =>
  Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0));

/** How different the cells from each one on are from those before it. */
const noveltyOf = (cells: readonly Cell[], reach: number): readonly number[] =>
  cells.map((_, cell) => {
    if (cell < 4 || cell > cells.length - 4) return 0;
    const before = meanColour(cells, Math.max(0, cell - reach), cell);
    const after = meanColour(cells, cell, Math.min(cells.length, cell + reach));
    return distance(before, after);
  });

/** In deviations above the mean. */
const standardise = (values: readonly number[]): readonly number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(square / Math.max(1, values.length));
  return values.map((value) => (value < LEAST_CHANGE ? -1 : (value - mean) / (deviation + 0.05)));
};

/** Means of several curves, with a bonus where a bar begins. */
const combine = (
  cells: readonly Cell[],
  scales: readonly (readonly number[])[],
): readonly number[] =>
  cells.map(({ isDownbeat }, index) => {
    const sum = scales.reduce((total, scale) => total + (scale[index] ?? 0), 0);
    return sum / scales.length + (isDownbeat ? DOWNBEAT_BONUS : 0);
  });

/**
 * The cells at which something else begins, rising; the first is always cell 0. Peaks of the
 * difference between the bars before and after (novelty, Foote 2000), downbeats preferred.
 */
export const findBorders = (cells: readonly Cell[]): readonly number[] => {
  const novelty = combine(
    cells,
    REACHES.map((reach) => standardise(noveltyOf(cells, reach))),
  );
  const at = (cell: number): number => novelty[cell] ?? 0;
  const order = [...novelty.keys()].filter((cell) => at(cell) >= THRESHOLD);
  order.sort((a, b) => at(b) - at(a));
  const borders = [0];
  for (const cell of order) {
    const isPeak = [-2, -1, 1, 2].every((by) => at(cell + by) <= at(cell));
    const isFree = borders.every((other) => Math.abs(other - cell) >= SHORTEST);
    if (isPeak && isFree && cells.length - cell >= SHORTEST / 2) borders.push(cell);
  }
  return borders.sort((a, b) => a - b);
};
