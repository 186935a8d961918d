import { describe, expect, it } from "vitest";
import { placesIn, slidesOf, topsOf } from "./places.ts";

const rowIds = (count: number) => Array.from({ length: count }, (_, place) => `row-${place}`);

describe("where the rows of the queue lie", () => {
  it("counts a row that is known to be taller as tall as it is", () => {
    const tops = topsOf(["a", "b", "c"], (rowId) => (rowId === "b" ? 140 : 100));

    expect(tops).toEqual([0, 100, 240, 340]);
  });

  it("finds those in sight, and all ends well above, below and without any", () => {
    const tops = topsOf(rowIds(200), () => 100);

    expect(placesIn(tops, { topPx: -400, endPx: 250 })).toEqual([0, 3]);
    expect(placesIn(tops, { topPx: 6_050, endPx: 6_900 })).toEqual([60, 69]);
    expect(placesIn(tops, { topPx: 19_950, endPx: 21_000 })).toEqual([199, 200]);
    expect(placesIn(tops, { topPx: 40_000, endPx: 41_000 })).toEqual([200, 200]);
    expect(placesIn(tops, { topPx: -900, endPx: -100 })).toEqual([0, 0]);
    expect(placesIn([0], { topPx: 0, endPx: 800 })).toEqual([0, 0]);
  });
});

describe("rows that change places", () => {
  const sight = { topPx: 1_000, endPx: 1_800 };
  const before = new Map([
    ["a", 0],
    ["b", 1_100],
    ["c", 1_200],
    ["far", 9_000],
  ]);

  it("slide only if somebody sees where they go", () => {
    const after = new Map([
      ["a", 100],
      ["c", 1_100],
      ["b", 1_200],
      ["far", 8_900],
    ]);

    expect(slidesOf(before, after, sight)).toEqual(
      new Map([
        ["c", 100],
        ["b", -100],
      ]),
    );
  });

  it("come from just outside what is seen, however far away they were", () => {
    const after = new Map([
      ["far", 1_300],
      ["a", 1_400],
    ]);

    expect(slidesOf(before, after, sight)).toEqual(
      new Map([
        ["far", 500],
        ["a", -520],
      ]),
    );
  });

  it("rise a little into their place when they are new", () => {
    expect(slidesOf(before, new Map([["new", 1_300]]), sight)).toEqual(new Map([["new", 24]]));
  });
});
