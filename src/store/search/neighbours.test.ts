import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordIndex, distanceToBeginning, neighboursOf } from "./neighbours.ts";

const WORDS = ["beatles", "beat", "battles", "metallica", "metal", "queen", "quest"];
const near = (typed: string, limit = 4) =>
  neighboursOf(createWordIndex(WORDS), typed, limit).map(({ word }) => word);

describe("a word that was spelt wrong", () => {
  it.each([
    ["beetls", "beatles"],
    ["metalica", "metallica"],
    ["mteallica", "metallica"],
    ["qeen", "queen"],
  ])("%s meant %s", (typed, meant) => {
    expect(near(typed)[0]).toBe(meant);
  });

  it("is not guessed when it is short", () => {
    expect(near("bea")).toEqual([]);
  });

  it("means few words, the nearest first", () => {
    expect(near("beatles")).toEqual(["beatles", "battles"]);
    expect(near("beatles", 1)).toEqual(["beatles"]);
  });
});

/** The same by the book, slowly. */
const slowDistance = (typed: string, word: string): number => {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, x) => x)];
  for (let y = 1; y <= typed.length; y += 1) {
    const row = [y];
    for (let x = 1; x <= word.length; x += 1) {
      const change = typed[y - 1] === word[x - 1] ? 0 : 1;
      let cost = Math.min(rows[y - 1]![x - 1]! + change, rows[y - 1]![x]! + 1, row[x - 1]! + 1);
      const isSwap = y > 1 && x > 1 && typed[y - 1] === word[x - 2] && typed[y - 2] === word[x - 1];
      if (isSwap) cost = Math.min(cost, rows[y - 2]![x - 2]! + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return Math.min(...rows[typed.length]!);
};

it("the quick distance is the distance, as far as it counts", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  const isSame = (typed: string, other: string, most: number): void => {
    const exact = Math.min(slowDistance(typed, other), most + 1);
    expect(Math.min(distanceToBeginning(typed, other, most), most + 1)).toBe(exact);
  };

  fc.assert(fc.property(word, word, fc.integer({ min: 1, max: 2 }), isSame), { numRuns: 3000 });
});
