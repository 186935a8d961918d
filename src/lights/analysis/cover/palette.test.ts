import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linearToOklch } from "../../colour/oklch.ts";
import { srgbToLinear } from "../../colour/srgb.ts";
import { aFolder, makeMedia } from "../testing/sounds.ts";
import { pickPalette } from "./pick-palette.ts";
import { readPalette } from "./read-palette.ts";

type Rgb = readonly [number, number, number];

/** A picture of 256 pixels in which each colour has its share. */
const aPicture = (...parts: readonly (readonly [Rgb, number])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(([rgb, pixels]) => Array.from({ length: pixels }, () => rgb).flat()),
  );

const look = (colour: string): { lightness: number; chroma: number; hue: number } => {
  const out = new Float32Array(3);
  const light = (at: number) => srgbToLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  linearToOklch(light(1), light(3), light(5), out, 0);
  return { lightness: out[0] ?? 0, chroma: out[1] ?? 0, hue: out[2] ?? 0 };
};
const RED = 0.08;
const BLUE = 0.73;

describe("the palette of a cover", () => {
  it("begins with what the picture is known for, even when most of it is grey", () => {
    const palette = pickPalette(
      aPicture([[90, 90, 90], 200], [[200, 30, 40], 40], [[30, 60, 200], 16]),
    );

    const [first = "", second = ""] = palette;
    expect(look(first).hue).toBeCloseTo(RED, 1);
    expect(look(second).hue).toBeCloseTo(BLUE, 1);
  });

  it("has three to five colours that differ and shine", () => {
    const pictures = [
      aPicture([[20, 5, 5], 256]),
      aPicture([[250, 240, 200], 256]),
      Uint8Array.from({ length: 768 }, (_, at) => (at * 7919) % 256),
    ];

    for (const palette of pictures.map(pickPalette)) {
      const looks = palette.map(look);
      expect(palette.length).toBeGreaterThanOrEqual(3);
      expect(palette.length).toBeLessThanOrEqual(5);
      expect(new Set(palette).size).toBe(palette.length);
      for (const { lightness, chroma } of looks) {
        expect(lightness).toBeGreaterThan(0.5);
        expect(chroma).toBeGreaterThan(0.04);
      }
    }
  });

  it("of a picture without a hue are quiet tints", () => {
    const palette = pickPalette(aPicture([[0, 0, 0], 100], [[200, 200, 200], 156]));

    expect(palette).toHaveLength(3);
    for (const colour of palette) expect(look(colour).chroma).toBeLessThan(0.08);
  });

  it("is read from a picture file", async () => {
    const path = await makeMedia(
      join(aFolder(), "cover.webp"),
      "color=c=0x2040e0:s=64x64",
      ...["-frames:v", "1"],
    );

    const [first = ""] = await readPalette(path, new AbortController().signal);

    expect(look(first).hue).toBeCloseTo(BLUE, 1);
  });

  it("is not read from what is no picture", async () => {
    const path = join(aFolder(), "cover.webp");
    writeFileSync(path, "RIFF, or so it says");

    await expect(readPalette(path, new AbortController().signal)).rejects.toThrow();
  });
});
