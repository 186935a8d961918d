import { describe, expect, it } from "vitest";
import { blendInks, inksOf } from "./palette.ts";

const colour = (inks: Float32Array, at: number) => [...inks.subarray(at * 3, at * 3 + 3)];

describe("the colours of the picture", () => {
  it("glow, also those of a dark cover, and stay of their hue", () => {
    const [red = 0, green = 0, blue = 0] = colour(inksOf(["#300808"]), 0);

    expect(red).toBeCloseTo(1);
    expect(green).toBeCloseTo(blue);
    expect(green).toBeLessThan(0.2);
  });

  it("are four, whatever the cover has", () => {
    for (const palette of [[], ["#000000"], ["#ffffff"], ["#123456", "#654321"]]) {
      const inks = [...inksOf(palette)];
      expect(inks).toHaveLength(12);
      for (const value of inks) expect(value >= 0 && value <= 1).toBe(true);
    }
    expect(colour(inksOf(["#ff0000"]), 3)).toEqual([1, 0, 0]);
  });

  it("change over into those of the next song", () => {
    const shown = inksOf(["#ff0000"]);

    blendInks(shown, inksOf(["#0000ff"]), 0.25);

    expect(colour(shown, 0)).toEqual([0.75, 0, 0.25]);
  });
});
