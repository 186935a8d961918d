import fc from "fast-check";
import { expect, it } from "vitest";
import { linearToOklch, oklchToLinear } from "./oklch.ts";

const toLinear = (lightness: number, chroma: number, hue: number): Float32Array => {
  const out = new Float32Array(3);
  oklchToLinear(lightness, chroma, hue, out, 0);
  return out;
};

const toOklch = ([red = 0, green = 0, blue = 0]: Float32Array): Float32Array => {
  const out = new Float32Array(3);
  linearToOklch(red, green, blue, out, 0);
  return out;
};

it("comes back to the same colour from any that a lamp has", () => {
  const unit = fc.float({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, unit, (red, green, blue) => {
      const [lightness = 0, chroma = 0, hue = 0] = toOklch(Float32Array.from([red, green, blue]));

      const again = toLinear(lightness, chroma, hue);

      expect(again[0]).toBeCloseTo(red, 2);
      expect(again[1]).toBeCloseTo(green, 2);
      expect(again[2]).toBeCloseTo(blue, 2);
    }),
  );
});

it("knows the published values of red", () => {
  const [lightness, chroma, hue = 0] = toOklch(Float32Array.from([1, 0, 0]));

  expect(lightness).toBeCloseTo(0.628, 3);
  expect(chroma).toBeCloseTo(0.2577, 3);
  expect(hue * 360).toBeCloseTo(29.23, 1);
});

it("keeps hue and lightness of a colour that no lamp has", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 0.9, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (lightness, hue) => {
        const [shownLightness = 0, chroma = 0, shownHue = 0] = toOklch(
          toLinear(lightness, 0.4, hue),
        );

        const turned = Math.abs(shownHue - hue);
        expect(shownLightness).toBeCloseTo(lightness, 2);
        expect(chroma).toBeGreaterThan(0.03);
        expect(Math.min(turned, 1 - turned)).toBeLessThan(0.01);
      },
    ),
  );
});

it("never leaves 0 to 1", () => {
  const [red, green, blue] = toLinear(1.5, 0.4, 0.3);
  const dark = toLinear(-1, 0.4, 0.3);

  expect([red, green, blue].every((value) => value !== undefined && value >= 0.99)).toBe(true);
  expect([...dark].every((value) => value >= 0 && value < 0.01)).toBe(true);
});
