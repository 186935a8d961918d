import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flashValue, type GuardedRegion, guardRegion } from "./flash-rule.ts";

const FPS = 60;
const A_FLASH = 0.1;

const shownOf = (wanted: readonly number[]): readonly number[] => {
  const region: GuardedRegion = { shown: 0, left: 0 };
  return wanted.map((value) => guardRegion(region, value, 1 / FPS) * value);
};

/** Rises by a flash's worth, each after a fall of as much, counted greedily within every second. */
const mostFlashes = (shown: readonly number[]): number => {
  const times: number[] = [];
  let low = shown[0] ?? 0;
  let high = low;
  let isUp = false;
  for (const [at, value] of shown.entries()) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (!isUp && value - low >= A_FLASH) [isUp, high] = [true, value];
    else if (isUp && high - value >= A_FLASH) {
      [isUp, low] = [false, value];
      times.push(at);
    }
  }
  return Math.max(
    0,
    ...times.map((from) => times.filter((at) => at >= from && at < from + FPS).length),
  );
};

describe("the guard of the picture", () => {
  it("lets no part of the screen flash more than three times in any second, whatever a scene does", () => {
    const wild = fc.array(fc.double({ min: 0, max: 1.6, noNaN: true }), { maxLength: 240 });
    fc.assert(
      fc.property(wild, (wanted) => {
        expect(mostFlashes(shownOf(wanted))).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it("tames a strobe that would flash twenty times a second", () => {
    const strobe = Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? 1 : 0));

    expect(mostFlashes(strobe)).toBeGreaterThan(15);
    expect(mostFlashes(shownOf(strobe))).toBeLessThanOrEqual(3);
  });

  it("leaves a picture alone whose light changes gently", () => {
    const gentle = Array.from({ length: 600 }, (_, at) => 0.2 + 0.04 * Math.sin(at / 8));

    const late = shownOf(gentle).slice(200);

    expect(late).toEqual(gentle.slice(200));
  });

  it("gives red more weight than its light has", () => {
    expect(flashValue(1, 0, 0)).toBe(1.6);
    expect(flashValue(1, 1, 1)).toBeCloseTo(1);
    expect(flashValue(0, 0, 0)).toBe(0);
  });
});
