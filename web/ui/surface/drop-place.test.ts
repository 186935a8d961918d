import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropPlace, stepAside } from "./drop-place.ts";

/** Rows of 60 with gaps of 10, beginning at 100. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ top: 100 + at * 70, height: 60 }));

describe("dropPlace", () => {
  it.each([
    [0, 0, 0],
    [0, 30, 0],
    [0, 45, 1],
    [0, 80, 1],
    [0, 10_000, 4],
    [4, -30, 4],
    [4, -45, 3],
    [4, -10_000, 0],
    [2, -75, 1],
    [2, 75, 3],
  ])("of row %i, dragged by %i, is %i", (from, movedBy, place) => {
    expect(dropPlace(rows(5), from, movedBy)).toBe(place);
  });

  it("is always a place of the list", () => {
    const some = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.integer());
    fc.assert(
      fc.property(some, ([count, pick, movedBy]) => {
        const place = dropPlace(rows(count), pick % count, movedBy);

        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(count);
      }),
    );
  });
});

describe("stepAside", () => {
  it("closes the gap behind the dragged row and opens one where it would land", () => {
    expect([0, 1, 2, 3, 4].map((at) => stepAside(at, 1, 3, 70))).toEqual([0, 0, -70, -70, 0]);
    expect([0, 1, 2, 3, 4].map((at) => stepAside(at, 3, 1, 70))).toEqual([0, 70, 70, 0, 0]);
  });
});
