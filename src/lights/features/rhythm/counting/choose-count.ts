import type { Evidence } from "../evidence/evidence.ts";
import type { Count } from "./count.ts";
import { describeCount } from "./describe-count.ts";
import { COUNT_WEIGHTS } from "./weights.ts";

export interface Choice {
  readonly count: Count;
  /** How probable it is among all counts, those that mean the same taken together; 0-1. */
  readonly share: number;
}

const isSame = (a: Count, b: Count): boolean => {
  if (Math.abs(Math.log(a.period / b.period)) > 0.03) return false;
  const middle = a.beats[Math.floor(a.beats.length / 2)] ?? 0;
  return b.beats.some((beat) => Math.abs(beat - middle) <= 0.1 * a.period);
};

/** Counts that are described in one step. */
const BATCH = 8;

/**
 * The count that its traits speak for most. Undefined: there is none. `favour` adds to the score
 * of a count, for whoever knows more than is heard. In steps.
 */
export function* chooseCount(
  counts: readonly Count[],
  evidence: Evidence,
  favour: (count: Count) => number,
): Generator<void, Choice | undefined> {
  const scores: number[] = [];
  for (const count of counts) {
    if (scores.length % BATCH === 0) yield;
    const traits = describeCount(count, evidence);
    const weighed = traits.map((trait, index) => trait * (COUNT_WEIGHTS[index] ?? 0));
    scores.push(weighed.reduce((sum, value) => sum + value, favour(count)));
  }
  const highest = Math.max(...scores);
  const count = counts[scores.indexOf(highest)];
  if (!count) return undefined;
  const likelihoods = scores.map((score) => Math.exp(score - highest));
  const all = likelihoods.reduce((sum, value) => sum + value, 0);
  const same = likelihoods.filter((_, index) => isSame(count, counts[index] ?? count));
  return { count, share: same.reduce((sum, value) => sum + value, 0) / all };
}
