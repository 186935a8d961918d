import fc from "fast-check";
import { expect, it } from "vitest";
import { lastAtOrBefore } from "./last-at-or-before.ts";

it("finds the same beat from whatever hint it starts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }),
      fc.double({ min: -1, max: 101, noNaN: true }),
      fc.integer({ min: -3, max: 40 }),
      (values, atSec, hint) => {
        const times = Float64Array.from(values).sort();

        const found = lastAtOrBefore(times, times.length, atSec, hint);

        expect(found).toBe(times.findLastIndex((time) => time <= atSec));
      },
    ),
  );
});
