import { expect, it } from "vitest";
import { createPalette, DEFAULT_PALETTE } from "./palette.ts";
import { linearToSrgb, srgbToLinear } from "./srgb.ts";

it("takes the host's colours as light", () => {
  const palette = createPalette(["#ff0000", "#808080"]);

  expect(palette.count).toBe(2);
  expect([...palette.rgb.subarray(0, 3)]).toEqual([1, 0, 0]);
  expect(palette.rgb[3]).toBeCloseTo(0.2159, 3);
  expect(palette.chroma[0]).toBeGreaterThan(0.2);
  expect(palette.chroma[1]).toBeCloseTo(0, 3);
});

it("has colours also without a cover", () => {
  expect(createPalette([]).count).toBe(DEFAULT_PALETTE.length);
});

it("goes from display to light and back", () => {
  for (const value of [0, 0.01, 0.04, 0.2, 0.5, 1]) {
    expect(linearToSrgb(srgbToLinear(value))).toBeCloseTo(value, 5);
  }
});
