import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChance } from "../../../lib/chance.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { aProgram } from "../testing/a-program.ts";
import { countFlashes, type Shown } from "../testing/count-flashes.ts";
import { worstOfShow } from "../testing/random-show.ts";
import { recordShow } from "../testing/record-show.ts";

const LEDS = Array.from({ length: 16 }, (_, led) => led);
const square = (timeSec: number, hz: number): number => ((timeSec * hz) % 1 < 0.5 ? 1 : 0);

/** What a grey program looks like before and after the guard. */
const guarded = (levelOf: (timeSec: number) => number, framesPerSec = 60, seconds = 4) => {
  const program = aProgram("test", ({ timeSec }) => levelOf(timeSec));
  const shown = recordShow([program], [aFixture()], { framesPerSec, seconds }).get("strip") ?? [];
  const wanted: readonly Shown[] = shown.map(({ atMs, light }) => ({
    atMs,
    light: Array.from(light, () => Math.fround(Math.min(1, Math.max(0, levelOf(atMs / 1000))))),
  }));
  return { shown: shown.slice(framesPerSec), wanted: wanted.slice(framesPerSec) };
};

describe("the flash guard", () => {
  it("lets no random show flash more than three times a second", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(worstOfShow(createChance(seed))).toBeLessThanOrEqual(3);
      }),
      { numRuns: 150 },
    );
  });

  it.each([4, 5, 7.5, 10, 15, 25])("holds a strobe of %d Hz to three flashes", (hz) => {
    const { shown, wanted } = guarded((timeSec) => square(timeSec, hz));

    expect(countFlashes(wanted, LEDS)).toBeGreaterThan(3);
    expect(countFlashes(shown, LEDS)).toBeGreaterThanOrEqual(2);
    expect(countFlashes(shown, LEDS)).toBeLessThanOrEqual(3);
  });

  it.each([
    [60, 180],
    [50, 174],
    [30, 180],
    [60, 90],
  ])("leaves pulses as they are: %d frames a second, %d beats a minute", (framesPerSec, bpm) => {
    const pulse = (timeSec: number): number =>
      timeSec < 1 ? 0 : Math.exp(-5 * (((timeSec * bpm) / 60) % 1));

    const { shown, wanted } = guarded(pulse, framesPerSec, 6);

    expect(shown.map(({ light }) => light[0])).toEqual(wanted.map(({ light }) => light[0]));
  });

  it("leaves pulses as they are whose beats come a little unevenly", () => {
    const chance = createChance(5);
    const beatsSec = Array.from({ length: 30 }, (_, beat) => 1 + beat * 0.345 + chance() * 0.01);
    const pulse = (timeSec: number): number => {
      const beat = beatsSec.findLast((sec) => sec <= timeSec);
      return beat === undefined ? 0 : Math.exp(-15 * (timeSec - beat));
    };

    const { shown, wanted } = guarded(pulse, 60, 8);

    expect(shown.map(({ light }) => light[0])).toEqual(wanted.map(({ light }) => light[0]));
  });

  it("leaves flicker as it is that is too small to be a flash", () => {
    const { shown, wanted } = guarded((timeSec) => 0.5 + 0.08 * square(timeSec, 12));

    expect(shown.map(({ light }) => light[0])).toEqual(wanted.map(({ light }) => light[0]));
  });

  it("holds the light where it is rather than letting it go dark", () => {
    const { shown } = guarded((timeSec) => square(timeSec, 20));

    const dark = shown.filter(({ light }) => (light[0] ?? 0) < 0.5);
    expect(dark.length / shown.length).toBeLessThan(0.75);
    expect(dark.length / shown.length).toBeGreaterThan(0.05);
  });

  it("gets back to the program's light within a second of a strobe", () => {
    const { shown } = guarded((timeSec) => (timeSec < 2.5 ? square(timeSec, 20) : 0.3), 60, 4);

    expect(shown.at(-1)?.light[0]).toBeCloseTo(0.3);
  });

  it("sees the fixtures of a zone as one light", () => {
    // Each of them flashes twice a second, all of them together eight times.
    const program = aProgram("in turn", ({ timeSec, seed }, leds) =>
      (timeSec * 2 + (leds.count - 13) / 4 + 0 * seed) % 1 < 0.12 ? 1 : 0,
    );
    const fixtures = [13, 14, 15, 16].map((count) =>
      aFixture({ fixtureId: `${count}`, count, zone: "room" }),
    );
    const apart = fixtures.map((fixture) => ({ ...fixture, zone: fixture.fixtureId }));

    const seen = [fixtures, apart].map((set) => {
      const shows = [...recordShow([program], set, { framesPerSec: 60, seconds: 4 }).values()];
      const frames = (shows[0] ?? []).map(({ atMs }, frame) => ({
        atMs,
        light: shows.flatMap((show) => [...Array.from(show[frame]?.light ?? [])]),
      }));
      return countFlashes(
        frames,
        Array.from({ length: 58 }, (_, led) => led),
      );
    });

    expect(seen).toEqual([3, 8]);
  });
});

describe("the counter of flashes", () => {
  const recordOf = (levelOf: (timeSec: number) => readonly [number, number, number]): Shown[] =>
    Array.from({ length: 300 }, (_, frame) => ({
      atMs: (frame * 1000) / 100,
      light: levelOf(frame / 100),
    }));

  it("counts a strobe's flashes", () => {
    const frames = recordOf((timeSec) => [square(timeSec, 5), square(timeSec, 5), 0]);

    expect(countFlashes(frames, [0])).toBe(5);
  });

  it("counts saturated red of constant luminance", () => {
    const frames = recordOf((timeSec) => (square(timeSec, 5) > 0 ? [1, 0, 0] : [0, 0.2973, 0]));

    expect(countFlashes(frames, [0])).toBe(5);
  });

  it("does not count what stays bright, or what is small", () => {
    const bright = recordOf((timeSec) => {
      const level = 0.85 + 0.15 * square(timeSec, 9);
      return [level, level, level];
    });
    const small = recordOf((timeSec) => {
      const level = 0.2 + 0.09 * square(timeSec, 9);
      return [level, level, level];
    });

    expect([countFlashes(bright, [0]), countFlashes(small, [0])]).toEqual([0, 0]);
  });
});
