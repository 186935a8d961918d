import { median, rounded } from "./statistics.ts";

export interface Comparison<Result> {
  readonly ours: readonly Result[];
  readonly baseline: readonly Result[];
  /** Median over the rounds of ours / baseline, so that a noisy minute hits both. */
  readonly ratio: number;
}

/** Measures both in turn, the one that goes first changing, and compares round by round. */
export const compare = async <Result>(
  rounds: number,
  measureOurs: () => Promise<Result>,
  measureBaseline: () => Promise<Result>,
  rateOf: (result: Result) => number,
): Promise<Comparison<Result>> => {
  const ours: Result[] = [];
  const baseline: Result[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) ours.push(await measureOurs());
    baseline.push(await measureBaseline());
    if (round % 2 === 1) ours.push(await measureOurs());
  }
  const ratios = ours.map((result, at) => {
    const other = baseline[at];
    return other ? rateOf(result) / rateOf(other) : 0;
  });
  return { ours, baseline, ratio: rounded(median(ratios)) };
};
