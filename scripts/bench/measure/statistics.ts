/** The value below which `pct` percent of the sorted values lie (nearest rank). */
const percentile = (sorted: readonly number[], pct: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((sorted.length * pct) / 100) - 1))] ?? 0;

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export const median = (values: readonly number[]): number =>
  percentile(
    [...values].sort((left, right) => left - right),
    50,
  );

export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

export const summarise = (values: readonly number[]): Summary => {
  const sorted = [...values].sort((left, right) => left - right);
  return {
    count: sorted.length,
    p50: rounded(percentile(sorted, 50)),
    p90: rounded(percentile(sorted, 90)),
    p99: rounded(percentile(sorted, 99)),
    max: rounded(sorted.at(-1) ?? 0),
  };
};
