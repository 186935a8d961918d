import { describe, expect, it } from "vitest";
import { easeTowards, fillColours } from "./dot-colours.ts";
import { placeDots } from "./place-dots.ts";

describe("the colour of a dot", () => {
  it("keeps a lone spark among dark LEDs", () => {
    const dots = placeDots({ kind: "strip", isReversed: false }, 400, 60);
    const bytes = new Uint8Array(1200);
    bytes.set([255, 40, 0], 3 * 399);
    const colours = new Float32Array(dots.x.length * 3);

    fillColours(dots, bytes, colours);

    expect([...colours.slice(-3)]).toEqual([255, 40, 0]);
    expect(Math.max(...colours.slice(0, -3))).toBe(0);
  });

  it("forgets the picture before", () => {
    const dots = placeDots({ kind: "strip", isReversed: false }, 1, 60);
    const colours = Float32Array.of(9, 9, 9);

    fillColours(dots, Uint8Array.of(1, 2, 3), colours);

    expect([...colours]).toEqual([1, 2, 3]);
  });
});

describe("a calm picture", () => {
  it("makes a slow breath of a flash", () => {
    const shown = Float32Array.of(0);
    const seen = [255, 0, 255, 0].map((level) => {
      easeTowards(shown, Uint8Array.of(level), 0.1);
      return Math.round(shown[0] ?? 0);
    });

    expect(Math.max(...seen)).toBeLessThan(50);
  });
});
