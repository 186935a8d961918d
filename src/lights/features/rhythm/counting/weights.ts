/**
 * How much each trait of a count (see `describe-count.ts`) speaks for it: tempo, empty beats, then for bass,
 * middle, high and harmony the evidence on beats, halves, quarters, thirds and its contrast in
 * groups of 2, 4 and 8. Written by `scripts/beats/fit-weights.ts`.
 */
export const COUNT_WEIGHTS: readonly number[] = [-1.45, -1.12, -12.03, -1.66, -0.22, -3.45, -2.67, 0.85, -0.95, -0.73, -2.40, 1.84, 0.06, -0.41, -0.36, 0.14, -0.44, -0.17, -0.98, 0.99, -0.92, 3.05, -0.10, -1.50, -1.53, 5.43, 0.23, -1.69, 1.07, -0.91, -2.11, -3.01, 1.81, 5.15, 1.73];
