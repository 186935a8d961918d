import { describe, expect, it } from "vitest";
import { firstBelow } from "./use-slide.ts";

describe("the rows that can be seen", () => {
  const endOf = (place: number) => (place + 1) * 100;

  it("begin with the first whose end is not above the edge", () => {
    expect(firstBelow(200, endOf, -50)).toBe(0);
    expect(firstBelow(200, endOf, 100)).toBe(1);
    expect(firstBelow(200, endOf, 6_050)).toBe(60);
  });

  it("are none when all have been scrolled away, and are found with few questions", () => {
    let asked = 0;
    const countedEndOf = (place: number) => {
      asked += 1;
      return endOf(place);
    };

    expect(firstBelow(200, countedEndOf, 99_999)).toBe(200);
    expect(asked).toBeLessThan(10);
    expect(firstBelow(0, endOf, 0)).toBe(0);
  });
});
