import { expect, it } from "vitest";
import { createPalette } from "../../colour/palette.ts";
import { createPaletteBlend } from "./palette-blend.ts";

it("turns one song's colours into the next one's over two seconds", () => {
  const red = createPalette(["#ff0000"]);
  const blue = createPalette(["#0000ff", "#00ff00"]);
  const blend = createPaletteBlend(red);

  blend.step(blue, 1);
  const half = blend.palette.rgb.slice(0, 6);
  blend.step(blue, 1.1);

  expect([...half]).toEqual([0.5, 0, 0.5, 0.5, 0.5, 0]);
  expect(blend.palette.count).toBe(2);
  expect([...blend.palette.rgb.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  expect(blend.palette.hue[0]).toBeCloseTo(blue.hue[0] ?? 0, 4);
  expect(blend.palette.chroma[1]).toBeCloseTo(blue.chroma[1] ?? 0, 4);
});
