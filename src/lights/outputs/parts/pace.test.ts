import fc from "fast-check";
import { expect, it } from "vitest";
import { createPace } from "./pace.ts";

const FRAME_MS = 1000 / 60;

it("lets all frames of a 60 fps show through, though some are early and some are late", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 50 }),
      (jitter) => {
        const isDue = createPace(60);

        const passed = jitter.filter((late, index) => isDue(index * FRAME_MS + late));

        expect(passed).toHaveLength(jitter.length);
      },
    ),
  );
});

it("lets 60 frames a second through when somebody sends 200", () => {
  const isDue = createPace(60);

  const passed = Array.from({ length: 2000 }, (_, index) => isDue(index * 5)).filter(Boolean);

  expect(passed.length).toBeGreaterThan(595);
  expect(passed.length).toBeLessThan(605);
});
