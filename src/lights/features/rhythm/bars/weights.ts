/**
 * How much each hint (onsets of bass, middle and high, change of harmony, then `BeatColour`'s four)
 * speaks for a beat's place. Written by `scripts/beats/fit-weights.ts`.
 */
export const BAR_WEIGHTS = {
  firstOfFour: [0.87, -0.45, 0.06, 1.06, 4.27, 3.59, 2.50, -0.57],
  thirdOfFour: [-0.40, -0.26, -1.01, -0.52, -0.04, 1.01, 0.83, -0.81],
  firstOfThree: [1.23, 1.03, 2.78, -2.76, 6.79, 2.80, 4.77, 1.46],
  /** Bars of three are rarer. */
  three: -0.79,
} as const;
