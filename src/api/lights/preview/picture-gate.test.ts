import { expect, it } from "vitest";
import { createPictureGate } from "./picture-gate.ts";

/** How many of the pictures of ten seconds pass. */
const passed = (everyMs: number, jitterMs = 0): number => {
  let nowMs = 0;
  const mayPass = createPictureGate(() => nowMs);
  let count = 0;
  for (let index = 1; index * everyMs < 10_000; index += 1) {
    nowMs = index * everyMs + (index % 2) * jitterMs;
    if (mayPass()) count += 1;
  }
  return count;
};

it("thirty pictures a second pass, also when they come unevenly", () => {
  expect(passed(1000 / 30)).toBeGreaterThanOrEqual(298);
  expect(passed(1000 / 30, 25)).toBeGreaterThanOrEqual(298);
});

it("more do not", () => {
  expect(passed(1000 / 60)).toBeLessThanOrEqual(302);
  expect(passed(1)).toBeLessThanOrEqual(302);
  expect(passed(1)).toBeGreaterThanOrEqual(298);
});

it("a long silence is no reason for a flood", () => {
  let nowMs = 0;
  const mayPass = createPictureGate(() => nowMs);
  nowMs = 60_000;

  const passing = Array.from({ length: 10 }, mayPass).filter(Boolean);

  expect(passing).toHaveLength(2);
});
