import { describe, expect, it } from "vitest";
import { delayAfter, NO_TAPS, suggestFrom, type Taps, tapsToGo, withTap } from "./taps.ts";

/** A tap a second, each off by its slip. */
const series = (fromMs: number, slips: readonly number[]) =>
  slips.map((slip, second) => fromMs + second * 1000 + slip);

describe("tapping along", () => {
  it("finds how much later the light comes than the sound, also when one was tapped long after the other", () => {
    const heard = series(5_000, [10, -20, 0, 15, -5, 0, 20, -10]);
    const seen = series(60_180, [0, 20, -15, 5, 10, -10, 0, 0]);

    const found = suggestFrom({ heard, seen });

    expect(found?.lightLateMs).toBeGreaterThan(160);
    expect(found?.lightLateMs).toBeLessThan(200);
    expect(found?.isSteady).toBe(true);
  });

  it("knows when the light comes first", () => {
    const found = suggestFrom({
      heard: series(1_150, [0, 0, 0, 0]),
      seen: series(9_000, [0, 0, 0, 0]),
    });

    expect(found?.lightLateMs).toBe(-150);
  });

  it("forgives a finger that slipped", () => {
    const found = suggestFrom({
      heard: series(0, [0, 0, 0, 0, 0, 0, 0]),
      seen: series(0, [80, 82, 400, 78, 80, 81, -300]),
    });

    expect(found?.lightLateMs).toBe(80);
  });

  it("keeps differences of about half a second together", () => {
    const found = suggestFrom({
      heard: series(0, [0, 0, 0, 0]),
      seen: series(0, [490, 510, 495, 505]),
    });

    expect(Math.abs(found?.lightLateMs ?? 0)).toBeGreaterThanOrEqual(495);
    expect(found?.isSteady).toBe(true);
  });

  it("admits that wild taps say little", () => {
    const found = suggestFrom({
      heard: series(0, [0, 0, 0, 0]),
      seen: series(0, [-200, 150, 300, -350]),
    });

    expect(found?.isSteady).toBe(false);
  });

  it("says nothing before there are four of each", () => {
    const taps: Taps = { heard: series(0, [0, 0, 0, 0]), seen: series(0, [0, 0, 0]) };

    expect(suggestFrom(taps)).toBeUndefined();
    expect(tapsToGo(taps)).toEqual({ heard: 0, seen: 1 });
  });

  it("counts only the last eight", () => {
    const taps = Array.from({ length: 12 }, (_, tap) => tap).reduce(
      (before, tap) => withTap(before, "seen", tap),
      NO_TAPS,
    );

    expect(taps.seen).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(taps.heard).toEqual([]);
  });
});

describe("the delay that makes them meet", () => {
  it("is longer when the light comes first, and shorter when it comes late", () => {
    expect(delayAfter(0, { lightLateMs: -150, isSteady: true })).toBe(150);
    expect(delayAfter(200, { lightLateMs: 40, isSteady: true })).toBe(160);
  });

  it("stays within what the box takes", () => {
    expect(delayAfter(1900, { lightLateMs: -400, isSteady: true })).toBe(2000);
  });
});
