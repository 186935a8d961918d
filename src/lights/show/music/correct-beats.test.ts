import { expect, it } from "vitest";
import { type Beats, correctBeats } from "./correct-beats.ts";

const found: Beats = {
  beats: Float64Array.of(0.5, 1, 1.5, 2, 2.5, 3, 0, 0),
  beatInBar: Uint8Array.of(0, 1, 2, 3, 0, 1),
  beatCount: 6,
  beatsPerBar: 4,
  bpm: 120,
  confidence: 0.4,
};
const as = { tempo: 1, shiftMs: 0, downbeatShift: 0 } as const;

it("leaves the beats alone when the host said nothing", () => {
  expect(correctBeats(found, undefined)).toBe(found);
  expect(correctBeats(found, as)).toBe(found);
});

it("halves the tempo: every second beat stays", () => {
  const { beats, bpm, beatCount } = correctBeats(found, { ...as, tempo: 0.5 });

  expect([...beats]).toEqual([0.5, 1.5, 2.5]);
  expect([bpm, beatCount]).toEqual([60, 3]);
});

it("keeps the beats on which bars begin when it halves", () => {
  const late = { ...found, beatInBar: Uint8Array.of(3, 0, 1, 2, 3, 0) };

  const { beats, beatInBar } = correctBeats(late, { ...as, tempo: 0.5 });

  expect([...beats]).toEqual([1, 2, 3]);
  expect(beatInBar[0]).toBe(0);
});

it("doubles the tempo: a beat comes between any two", () => {
  const { beats, beatInBar, bpm } = correctBeats(found, { ...as, tempo: 2 });

  expect([...beats].slice(0, 5)).toEqual([0.5, 0.75, 1, 1.25, 1.5]);
  expect([...beatInBar].slice(0, 5)).toEqual([0, 1, 2, 3, 0]);
  expect(bpm).toBe(240);
});

it("moves all beats, later or earlier", () => {
  const { beats } = correctBeats(found, { ...as, shiftMs: -20 });

  expect(beats[0]).toBeCloseTo(0.48);
  expect(beats).toHaveLength(6);
});

it("lets the bar begin so many beats later", () => {
  const { beatInBar } = correctBeats(found, { ...as, downbeatShift: 1 });

  expect([...beatInBar]).toEqual([3, 0, 1, 2, 3, 0]);
});

it("is believed", () => {
  expect(correctBeats(found, { ...as, downbeatShift: 1 }).confidence).toBeGreaterThanOrEqual(0.9);
});
