/**
 * How much each trait of a count (see `describe-count.ts`) speaks for it: tempo, empty beats, then for bass,
 * middle, high and harmony the evidence on beats, halves, quarters, thirds and its contrast in
 * groups of 2, 4 and 8. Written by `scripts/beats/fit-weights.ts`.
 */
export const COUNT_WEIGHTS: readonly number[] = [
  -1.38, -1.09, -12.26, -1.48, -0.17, -3.54, -2.97, 0.76, -0.97, -0.74, -2.2, 1.67, 0.13, -0.22,
  -0.27, 0.1, -0.38, -0.14, -1.03, 0.87, -1.05, 3.09, -0.14, -1.5, -1.64, 5.17, 0.28, -1.79, 1.44,
  -0.97, -1.94, -2.79, 1.8, 4.64, 2.04,
];
