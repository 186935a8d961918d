import { expect, it } from "vitest";
import { parsePattern, repeatPattern } from "./pattern.ts";

it("reads notes, rests and held notes", () => {
  const pattern = parsePattern("1--. ..3- .... ...5");

  expect(pattern.hits).toEqual([
    { step: 0, steps: 3, symbol: "1" },
    { step: 6, steps: 2, symbol: "3" },
    { step: 15, steps: 1, symbol: "5" },
  ]);
});

it("refuses a bar with a missing sixteenth", () => {
  expect(() => parsePattern("x... x... x... x..")).toThrow("not whole bars");
});

it("starts again until the section is full, and stops there", () => {
  const pattern = parsePattern("x... .... x... ....");

  expect(repeatPattern(pattern, 24).map(({ step }) => step)).toEqual([0, 8, 16]);
});
