import { expect, it } from "vitest";
import { nextRung } from "./ladder.ts";

const SONGS = [1, 2, 3, 5, 10, 0];

it("plus and minus go from one sensible value to the next", () => {
  expect(nextRung(SONGS, 3, 1)).toBe(5);
  expect(nextRung(SONGS, 3, -1)).toBe(2);
});

it("no limit comes after the greatest, and leads back to it", () => {
  expect(nextRung(SONGS, 10, 1)).toBe(0);
  expect(nextRung(SONGS, 0, 1)).toBeUndefined();
  expect(nextRung(SONGS, 0, -1)).toBe(10);
});

it("nothing at all is less than something", () => {
  expect(nextRung([0, 100, 500], 0, 1)).toBe(100);
  expect(nextRung([0, 100, 500], 100, -1)).toBe(0);
  expect(nextRung([0, 100, 500], 0, -1)).toBeUndefined();
});

it("a value that somebody else has chosen lies between two rungs", () => {
  expect(nextRung(SONGS, 7, 1)).toBe(10);
  expect(nextRung(SONGS, 7, -1)).toBe(5);
});
