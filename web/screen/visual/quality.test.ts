import { describe, expect, it } from "vitest";
import { createQuality, HEIGHTS } from "./quality.ts";

/** A machine that takes so long for a picture of that height. */
const run = (seconds: number, frameMs: (height: number) => number) => {
  const quality = createQuality();
  const heights: number[] = [];
  for (let ms = 0; ms < seconds * 1000; ) {
    const took = frameMs(quality.height());
    quality.took(took);
    heights.push(quality.height());
    ms += took;
  }
  return heights;
};

describe("the picture's fineness", () => {
  it("stays full where frames come in time", () => {
    expect(new Set(run(60, () => 16.7))).toEqual(new Set([720]));
  });

  it("falls until a slow machine keeps up, and stays there", () => {
    const heights = run(40, (height) => Math.max(16.7, height * 0.045));

    expect(heights.at(-1)).toBe(360);
    expect(Math.min(...heights)).toBe(360);
  });

  it("is not given up for a screen that shows only 50 pictures a second", () => {
    const heights = run(60, () => 20);

    expect(heights.at(-1)).toBe(720);
    expect(heights.filter((height) => height < 720).length).toBeLessThan(100);
  });

  it("comes back when the machine has time again", () => {
    let slowFrames = 600;
    const heights = run(400, (height) => (slowFrames-- > 0 ? height / 20 : 16.7));

    expect(Math.min(...heights)).toBeLessThan(500);
    expect(heights.at(-1)).toBeGreaterThan(Math.min(...heights));
  });

  it("does not mind that the page was hidden", () => {
    expect(run(30, () => 5000).at(-1)).toBe(HEIGHTS[0]);
  });
});
