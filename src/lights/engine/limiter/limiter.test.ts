import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultShow, type FixtureSetting } from "../../../core/ports/lights.ts";
import { createChance } from "../../../lib/chance.ts";
import { defineProgram } from "../../programs/program.ts";
import { createEngine } from "../create-engine.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { aProgram } from "../testing/a-program.ts";
import { randomShow } from "../testing/random-show.ts";

/** What a strip draws for these bytes by WLED's model, counted anew. */
const drawMa = (bytes: Uint8Array, { count, gamma }: FixtureSetting): number => {
  const chips = bytes.reduce((sum, byte) => sum + (byte / 255) ** gamma, 0);
  return count + (chips * 55) / 3;
};

const showing = (level: (timeSec: number) => number, fixtures: readonly FixtureSetting[]) => {
  const program = aProgram("test", ({ timeSec }) => level(timeSec));
  const engine = createEngine({ programs: [program], musicAt: () => undefined });
  engine.apply({ ...defaultShow, program: "test", auto: false, master: 1 }, fixtures);
  return engine;
};

describe("the current limiter", () => {
  it("keeps every supply within its budget, whatever the show does", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { engine, run, fixtures } = randomShow(createChance(seed));
        run(() => {
          for (const supply of new Set(fixtures.map((one) => one.supply || one.fixtureId))) {
            const lines = engine.lines.filter(
              ({ setting }) => (setting.supply || setting.fixtureId) === supply,
            );
            const drawn = lines.reduce((sum, line) => sum + drawMa(line.bytes, line.setting), 0);
            const idle = lines.reduce((sum, { setting }) => sum + setting.count, 0);
            const budget = Math.min(...lines.map(({ setting }) => setting.budgetMa));
            expect(drawn).toBeLessThanOrEqual(Math.max(budget, idle) + 1e-3);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives a supply's fixtures the lowest of their budgets together", () => {
    const shared = { count: 20, supply: "one" };
    const engine = showing(
      () => 1,
      [
        aFixture({ ...shared, fixtureId: "left", budgetMa: 500 }),
        aFixture({ ...shared, fixtureId: "right", budgetMa: 9000 }),
      ],
    );

    for (let frame = 0; frame < 60; frame += 1) engine.render(frame * 16);

    const [left, right] = engine.lines;
    expect((left?.currentMa ?? 0) + (right?.currentMa ?? 0)).toBeLessThanOrEqual(500);
    expect((left?.currentMa ?? 0) + (right?.currentMa ?? 0)).toBeGreaterThan(440);
    expect(left?.currentMa).toBeCloseTo(right?.currentMa ?? 0);
  });

  it("lets go slowly of what it held back", () => {
    const engine = showing((timeSec) => (timeSec < 1 ? 1 : 0.2), [aFixture({ budgetMa: 200 })]);
    const levels: number[] = [];

    for (let frame = 0; frame < 150; frame += 1) {
      engine.render((frame * 1000) / 60);
      levels.push(engine.lines[0]?.light[0] ?? 0);
    }

    expect(levels[61]).toBeLessThan(0.1);
    expect(levels[149]).toBeCloseTo(0.2, 2);
  });

  it("lets a picture move on at the edge of the budget", () => {
    const moving = defineProgram({
      ...aProgram("moving", () => 0),
      render: (moment, leds, _params, _memory, out) => {
        for (let led = 0; led < leds.count; led += 1) {
          const level = 0.5 + 0.5 * Math.sin(led * 0.4 + moment.timeSec * 0.7);
          out.fill(level, led * 3, led * 3 + 3);
        }
      },
    });
    const engine = createEngine({ programs: [moving], musicAt: () => undefined });
    const show = { ...defaultShow, program: "moving", auto: false, master: 1 };
    engine.apply(show, [aFixture({ count: 64, budgetMa: 900 })]);
    let before = new Float32Array(0);
    let stills = 0;

    for (let frame = 0; frame < 180; frame += 1) {
      engine.render((frame * 1000) / 60);
      const light = engine.lines[0]?.light ?? new Float32Array(0);
      if (light.every((level, at) => level === before[at])) stills += 1;
      before = light.slice();
    }

    expect(stills).toBe(0);
  });

  it("shows nothing on a supply that cannot even feed dark LEDs", () => {
    const engine = showing(() => 1, [aFixture({ count: 300, budgetMa: 200 })]);

    for (let frame = 0; frame < 60; frame += 1) engine.render(frame * 16);

    expect(Math.max(...(engine.lines[0]?.bytes ?? []))).toBe(0);
    expect(engine.lines[0]?.currentMa).toBe(300);
  });

  it("says what the frame draws", () => {
    const engine = showing(() => 1, [aFixture({ count: 10 })]);

    for (let frame = 0; frame < 60; frame += 1) engine.render(frame * 16);

    expect(engine.lines[0]?.currentMa).toBeCloseTo(10 + 550);
  });
});
