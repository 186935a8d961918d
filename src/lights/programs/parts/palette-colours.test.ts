import { describe, expect, it } from "vitest";
import { createPalette } from "../../colour/palette.ts";
import { createColours, paint } from "./colours.ts";
import { fillPalette } from "./palette-colours.ts";

const colourAt = (place: number, colours: Float32Array): readonly number[] => {
  const out = new Float32Array(3);
  paint(out, 0, colours, place, 1);
  return [...out];
};

describe("colours of the palette", () => {
  it("follow the cover at once when the song changes", () => {
    const colours = createColours();
    fillPalette(createPalette(["#ff0000"]), 0, colours);
    const red = colourAt(0, colours);

    fillPalette(createPalette(["#0000ff"]), 0, colours);

    const blue = colourAt(0, colours);
    expect(red[0]).toBeGreaterThan(0.5);
    expect(red[2]).toBeLessThan(0.05);
    expect(blue[2]).toBeGreaterThan(0.5);
    expect(blue[0]).toBeLessThan(0.05);
  });

  it("follow a palette that is blended in place, and pale when they shall", () => {
    const colours = createColours();
    const palette = createPalette(["#ff0000", "#00ff00"]);
    fillPalette(palette, 0, colours);
    palette.rgb.set([0, 0, 1], 0);

    fillPalette(palette, 0, colours);
    const blended = colourAt(0, colours);
    fillPalette(palette, 1, colours);

    expect(blended[2]).toBeGreaterThan(0.5);
    const [red, green, blue] = colourAt(0.3, colours);
    expect(red).toBeCloseTo(green ?? 0, 3);
    expect(red).toBeCloseTo(blue ?? 0, 3);
  });

  it("go round without a seam, whatever the cover", () => {
    for (const cover of [["#808080"], ["#000000", "#ffffff"], ["#ff0000", "#00ffff", "#123456"]]) {
      const colours = createColours();
      fillPalette(createPalette(cover), 0, colours);

      const [end, start] = [colourAt(0.9999, colours), colourAt(0, colours)];

      for (const [channel, light] of start.entries()) {
        expect(light).toBeGreaterThanOrEqual(0);
        expect(light).toBeLessThanOrEqual(1);
        expect(end[channel]).toBeCloseTo(light, 1);
      }
    }
  });
});
