import { describe, expect, it } from "vitest";
import { huesFrom } from "./hues.tsx";

describe("the colours that a guest can choose", () => {
  it("begin with the own one and go once around", () => {
    const hues = huesFrom(137);

    expect(hues[0]).toBe(137);
    expect(new Set(hues).size).toBe(12);
    expect(hues.every((hue) => hue >= 0 && hue < 360)).toBe(true);
  });
});
