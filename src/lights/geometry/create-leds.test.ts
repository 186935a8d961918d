import { describe, expect, it } from "vitest";
import { createLeds } from "./create-leds.ts";

const rounded = (values: Float32Array): readonly number[] =>
  [...values].map((value) => Number(value.toFixed(3)) + 0);

describe("a strip", () => {
  it("lies from left to right, both ends alike", () => {
    const leds = createLeds({ kind: "strip", isReversed: false }, 4);

    expect(rounded(leds.x)).toEqual([-0.75, -0.25, 0.25, 0.75]);
    expect(rounded(leds.y)).toEqual([0, 0, 0, 0]);
    expect(rounded(leds.along)).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(rounded(leds.radius)).toEqual([0.75, 0.25, 0.25, 0.75]);
    expect([leds.width, leds.height]).toEqual([4, 1]);
  });

  it("runs the other way when it is mounted so", () => {
    const leds = createLeds({ kind: "strip", isReversed: true }, 4);

    expect(rounded(leds.along)).toEqual([0.875, 0.625, 0.375, 0.125]);
  });
});

describe("a ring", () => {
  it("goes clockwise from the top", () => {
    const leds = createLeds({ kind: "ring", startDeg: 0, isReversed: false }, 4);

    expect(rounded(leds.x)).toEqual([0, 1, 0, -1]);
    expect(rounded(leds.y)).toEqual([1, 0, -1, 0]);
    expect(rounded(leds.angle)).toEqual([0, 0.25, 0.5, 0.75]);
    expect(rounded(leds.radius)).toEqual([1, 0.5, 0, 0.5]);
  });

  it("starts where its first LED is, and may run back", () => {
    const leds = createLeds({ kind: "ring", startDeg: 90, isReversed: true }, 4);

    expect(rounded(leds.angle)).toEqual([0.25, 0, 0.75, 0.5]);
    expect(rounded(leds.along)).toEqual([0.25, 0, 0.75, 0.5]);
  });
});

describe("a matrix", () => {
  it("begins top left and turns back with every second row", () => {
    const leds = createLeds({ kind: "matrix", width: 3, height: 2, isSerpentine: true }, 6);

    expect(rounded(leds.x)).toEqual([-0.667, 0, 0.667, 0.667, 0, -0.667]);
    expect(rounded(leds.y)).toEqual([0.5, 0.5, 0.5, -0.5, -0.5, -0.5]);
    expect([leds.width, leds.height]).toEqual([3, 2]);
  });

  it("begins every row on the left when it is wired so", () => {
    const leds = createLeds({ kind: "matrix", width: 3, height: 2, isSerpentine: false }, 6);

    expect(rounded(leds.x)).toEqual([-0.667, 0, 0.667, -0.667, 0, 0.667]);
  });

  it("is round: the corners are the rim", () => {
    const leds = createLeds({ kind: "matrix", width: 8, height: 8, isSerpentine: true }, 64);

    expect(leds.radius[0]).toBeCloseTo(0.875);
    expect(Math.max(...leds.radius)).toBeLessThanOrEqual(1);
    expect(Math.min(...leds.radius)).toBeLessThan(0.13);
  });
});
