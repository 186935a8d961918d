import { describe, expect, it } from "vitest";
import { stepOf, valueInWords } from "./param-words.ts";

const param = (min: number, max: number, unit: string) => ({
  ...{ name: "one", label: "One", default: min },
  ...{ min, max, unit },
});

describe("a slider of a program", () => {
  it.each([
    [param(0, 1, ""), 0.35, "35 %"],
    [param(0.1, 2, "s"), 0.35, "0.35 s"],
    [param(1, 16, "beats"), 4, "4 beats"],
    [param(1, 16, "beats"), 1, "1 beat"],
    [param(0, 1000, "ms"), 1, "1 ms"],
    [param(0, 1000, "ms"), 250, "250 ms"],
    [param(0, 360, "°"), 90.4, "90 °"],
    [param(0, 5, ""), 2.5, "2.5"],
  ])("says its value as a person would", (one, value, words) => {
    expect(valueInWords(one, value)).toBe(words);
  });

  it("goes by whole beats", () => {
    expect(stepOf(param(1, 8, "beats"))).toBe(1);
  });

  it("can reach both of its ends", () => {
    for (const [min, max, unit] of [
      [0, 1, ""],
      [0.1, 2, "s"],
      [20, 2000, "ms"],
      [0, 0, ""],
    ] as const) {
      const steps = (max - min) / stepOf({ min, max, unit });
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
    }
  });
});
