import fc from "fast-check";
import { expect, it } from "vitest";
import { bestOf } from "./best-of.ts";

it("the best of many are those that sorting all of them puts first", () => {
  const numbers = fc.uniqueArray(fc.nat(1000), { maxLength: 60 });

  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 70 }), (candidates, count) => {
      const best = bestOf(count, candidates, (left, right) => left < right);

      expect(best.toSorted((left, right) => left - right)).toEqual(
        candidates.toSorted((left, right) => left - right).slice(0, count),
      );
    }),
  );
});
