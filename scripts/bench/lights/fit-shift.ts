/** A level of light at a time relative to a beat, milliseconds. */
export interface Seen {
  readonly ms: number;
  readonly level: number;
}

const MAX_SHIFT_MS = 60;
const STEP_MS = 0.5;

const between = (shape: ReadonlyMap<number, number>, ms: number): number | undefined => {
  const low = shape.get(Math.floor(ms));
  const high = shape.get(Math.floor(ms) + 1);
  return low === undefined || high === undefined ? undefined : low + (high - low) * (ms % 1);
};

/** What remains when `shape`, moved by `shiftMs`, is scaled and raised to fit best (least squares). */
const misfit = (shape: ReadonlyMap<number, number>, seen: readonly Seen[], shiftMs: number) => {
  const pairs = seen.flatMap(({ ms, level }) => {
    const expected = between(shape, ms - shiftMs);
    return expected === undefined ? [] : [[expected, level] as const];
  });
  const count = pairs.length;
  if (count < 4) return Number.POSITIVE_INFINITY;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / count;
  const covariance = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = pairs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const gain = variance > 0 ? covariance / variance : 0;
  if (gain <= 0) return Number.POSITIVE_INFINITY;
  const rest = pairs.reduce((sum, [x, y]) => sum + (y - meanY - gain * (x - meanX)) ** 2, 0);
  return rest / count;
};

/** By how much the light that was seen is late (below 0: early); undefined: there was no pulse. */
export const fitShift = (
  shape: ReadonlyMap<number, number>,
  seen: readonly Seen[],
): number | undefined => {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let shiftMs = -MAX_SHIFT_MS; shiftMs <= MAX_SHIFT_MS; shiftMs += STEP_MS) {
    const rest = misfit(shape, seen, shiftMs);
    if (rest >= least) continue;
    least = rest;
    best = shiftMs;
  }
  return best;
};
