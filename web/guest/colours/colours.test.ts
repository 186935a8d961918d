import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mainColour } from "./main-colour.ts";
import { paletteOf, type Surroundings } from "./palette.ts";
import { contrast, leastContrast, luminance, mix, type Rgb, readHex, toHex } from "./rgb.ts";
import { safeGlow } from "./safe-glow.ts";
import { tintOf, tone } from "./tone.ts";

const hex = (text: string): Rgb => readHex(text) ?? [0, 0, 0];
const around = (isDark: boolean, onStage: string, ...grounds: string[]): Surroundings => ({
  isDark,
  isOled: grounds[0] === "#000",
  grounds: grounds.map(hex),
  onStage: hex(onStage),
});
/** As in `ui/style/tokens.css`. */
const THEMES = {
  light: around(false, "#2b0d18", "#fff2ec", "#fff", "#ffe2d7"),
  dark: around(true, "#fff0d9", "#17080d", "#281119", "#371a25"),
  oled: around(true, "#fff0d9", "#000", "#150a0e", "#26131b"),
};
const AA = 4.5;
const colour = fc.record({
  hue: fc.double({ min: -2, max: 2, noNaN: true }),
  chroma: fc.double({ min: 0, max: 1, noNaN: true }),
});
const rgb = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe.each(Object.entries(THEMES))("the colours of a cover in %s", (_, theme) => {
  it("can be read wherever they are used, whatever the cover", () => {
    void fc.assert(
      fc.property(colour, (main) => {
        const palette = paletteOf(main, theme);
        const token = (name: string) => hex(palette[name] ?? "");
        expect(leastContrast(token("--accent"), theme.grounds)).toBeGreaterThanOrEqual(AA);
        expect(contrast(token("--on-accent"), token("--accent"))).toBeGreaterThanOrEqual(AA);
        expect(contrast(token("--on-accent"), token("--accent-strong"))).toBeGreaterThanOrEqual(AA);
        expect(contrast(theme.onStage, token("--stage"))).toBeGreaterThanOrEqual(AA);
        expect(contrast(token("--on-stage-soft"), token("--stage"))).toBeGreaterThanOrEqual(AA);
        expect(contrast(token("--stage-fill"), token("--stage"))).toBeGreaterThanOrEqual(AA);
      }),
    );
  });

  it("stay readable while the lights shine on the stage, and between two of them", () => {
    void fc.assert(
      fc.property(colour, rgb, rgb, (main, one, other) => {
        const palette = paletteOf(main, theme);
        const inks = [theme.onStage, hex(palette["--on-stage-soft"] ?? "")];
        const stage = hex(palette["--stage"] ?? "");
        const [a, b] = [safeGlow(one, stage, inks), safeGlow(other, stage, inks)];
        for (const share of [0, 0.25, 0.5, 0.75, 1])
          expect(leastContrast(mix(a, b, share), inks)).toBeGreaterThanOrEqual(AA);
      }),
    );
  });
});

describe("the colour that a cover is remembered by", () => {
  const picture = (...colours: readonly Rgb[]) => colours.flatMap((point) => [...point, 255]);
  const grey = Array<Rgb>(60).fill([90, 90, 90]);

  it("is the strong one, not the most frequent one", () => {
    const main = mainColour(picture(...grey, ...Array<Rgb>(20).fill([220, 30, 40])));

    expect(main?.hue).toBeCloseTo(tintOf(220, 30, 40).hue, 1);
  });

  it("is none where everything is grey", () => {
    expect(mainColour(picture(...grey, [255, 255, 255], [0, 0, 0]))).toBeUndefined();
  });
});

describe("colours", () => {
  it("are as bright as wanted, whatever their hue, and keep it", () => {
    void fc.assert(
      fc.property(colour, fc.double({ min: 0.02, max: 0.9, noNaN: true }), (tint, wanted) => {
        expect(Math.abs(luminance(tone(tint, wanted)) - wanted)).toBeLessThan(0.02);
      }),
    );
    for (const hue of [0, 1 / 3, 2 / 3, 0.45]) {
      const [red, green, blue] = tone({ hue, chroma: 0.9 }, 0.2);
      const turns = tintOf(red, green, blue).hue - hue;
      expect(turns - Math.round(turns)).toBeCloseTo(0, 1);
    }
  });

  it("are written as the web writes them", () => {
    expect(readHex("#f80")).toEqual([255, 136, 0]);
    expect(readHex(" #ff8800")).toEqual([255, 136, 0]);
    expect(readHex("red")).toBeUndefined();
    expect(toHex([255, 136, 0])).toBe("#ff8800");
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  });
});
