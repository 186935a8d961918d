import { expect, it } from "vitest";
import { limit } from "./limit.ts";

it("brings a peak down to the ceiling and leaves quiet music alone", () => {
  const left = Float32Array.from({ length: 8000 }, (_, i) => (i === 4000 ? 3 : 0.2));
  const right = left.slice();

  limit({ left, right }, 0.8);

  expect(Math.max(...left)).toBeCloseTo(0.8);
  expect(right).toEqual(left);
  expect(left[0]).toBeCloseTo(0.2);
  expect(left[7999]).toBeCloseTo(0.2);
});
