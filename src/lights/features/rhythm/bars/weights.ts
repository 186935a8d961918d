/**
 * How much each hint (onsets of bass, middle and high, change of harmony, then `BeatColour`'s four)
 * speaks for a beat's place. Written by `scripts/beats/fit-weights.ts`.
 */
export const BAR_WEIGHTS = {
  firstOfFour: [0.84, -0.46, 0.08, 1.08, 4.27, 3.94, 2.58, -0.54],
  thirdOfFour: [-0.43, -0.25, -1.01, -0.56, 0.16, 1.07, 0.96, -0.78],
  firstOfThree: [1.2, 1.03, 2.72, -2.81, 6.95, 3.36, 5.13, 1.41],
  /** Bars of three are rarer. */
  three: -0.86,
} as const;
