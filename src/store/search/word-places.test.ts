import fc from "fast-check";
import { expect, it } from "vitest";
import { createWordPlaces } from "./word-places.ts";

const WORDS = 8;

it("every word keeps all its places, however often they are put in order meanwhile", () => {
  const step = fc.oneof(
    fc.record({ word: fc.nat(WORDS - 1), place: fc.nat(1000) }),
    fc.constant("order" as const),
  );

  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const places = createWordPlaces();
      const expected = Array.from({ length: WORDS }, (): number[] => []);
      for (const each of steps) {
        if (each === "order") places.order(WORDS);
        else {
          places.add(each.word, each.place);
          expected[each.word]?.push(each.place);
        }
      }

      const into = new Int32Array(300);
      const kept = expected.map((_, word) =>
        [...into.subarray(0, places.write(word, into))].sort(),
      );
      expect(kept).toEqual(expected.map((list) => list.sort()));
    }),
  );
});
