import { expect, it } from "vitest";
import { TEST_TONE_MS, testToneSamples } from "./test-tone.ts";

/** How loud one side is between two moments, 0 to 1. */
const loudness = (side: 0 | 1, fromSec: number, toSec: number): number => {
  const samples = testToneSamples();
  let sum = 0;
  for (let frame = fromSec * 48_000; frame < toSec * 48_000; frame += 1)
    sum += Math.abs(samples[frame * 2 + side] ?? 0);
  return sum / ((toSec - fromSec) * 48_000) / 32_768;
};

it("sounds left, then right, then from both sides", () => {
  const sides = (fromSec: number, toSec: number) =>
    ([0, 1] as const).map((side) => loudness(side, fromSec, toSec) > 0.03);

  expect([sides(0, 0.5), sides(0.9, 1.4), sides(1.9, 2.4)]).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});

it("never clips, and ends in silence", () => {
  const samples = testToneSamples();

  expect(Math.max(...samples.subarray(0, 50_000))).toBeLessThan(20_000);
  expect(samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)).toBeLessThan(24_000);
  expect(samples.at(-1)).toBe(0);
  expect(samples.length).toBe((TEST_TONE_MS / 1000) * 48_000 * 2);
});
