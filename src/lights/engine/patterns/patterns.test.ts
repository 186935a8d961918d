import { describe, expect, it } from "vitest";
import type { TestPattern } from "../../../core/ports/lights.ts";
import { flashLevel } from "./flash-level.ts";
import { paintTest } from "./paint-test.ts";

const paint = (pattern: TestPattern, count: number, hasWhite = false, timeSec = 0) => {
  const out = new Float32Array(count * 3).fill(9);
  paintTest(pattern, count, hasWhite, timeSec, out);
  const hex = (led: number): string =>
    [...out.subarray(led * 3, led * 3 + 3)].map((level) => Math.round(level * 15)).join(" ");
  return Array.from({ length: count }, (_, led) => hex(led));
};

describe("a test pattern", () => {
  it("lets LEDs be counted: first green, tens white, hundreds blue, last red", () => {
    const leds = paint("count", 205);

    const lit = leds.flatMap((colour, led) => (colour === "0 0 0" ? [] : [led]));
    expect(lit).toHaveLength(22);
    expect([leds[0], leds[9], leds[99], leds[199], leds[204]]).toEqual([
      "0 15 0",
      "5 5 5",
      "0 0 15",
      "0 0 15",
      "15 0 0",
    ]);
  });

  it("shows red, green and blue in this order, and white where there are white chips", () => {
    expect(paint("colours", 3)).toEqual(["15 0 0", "0 15 0", "0 0 15"]);
    expect(paint("colours", 4, true)).toEqual(["15 0 0", "0 15 0", "0 0 15", "15 15 15"]);
  });

  it("runs from the first LED to the last with its tail behind", () => {
    const early = paint("direction", 30, false, 0.65);
    const late = paint("direction", 30, false, 2.45);

    expect(early[6]).toBe("15 15 15");
    expect(early[7]).toBe("0 0 0");
    expect(early[5]).not.toBe("0 0 0");
    expect(late[24]).toBe("15 15 15");
  });

  it("is 30 % white, or off", () => {
    expect(paint("white", 1)).toEqual(["5 5 5"]);
    expect(paint("off", 1)).toEqual(["0 0 0"]);
  });
});

it("flashes for 60 ms at the times of the clicks", () => {
  const flashes = Float64Array.from([1, 2]);

  const levels = [0.99, 1, 1.05, 1.07, 2.01, 3].map((atSec) => flashLevel(flashes, atSec));

  expect(levels).toEqual([0, 1, 1, 0, 1, 0]);
});
