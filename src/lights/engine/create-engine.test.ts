import { describe, expect, it } from "vitest";
import { defaultShow, type FixtureSetting, type ShowSetting } from "../../core/ports/lights.ts";
import { createPalette } from "../colour/palette.ts";
import { defineProgram, type Program } from "../programs/program.ts";
import { createEngine } from "./create-engine.ts";
import type { Engine, MusicTime } from "./engine.ts";
import { aFixture } from "./testing/a-fixture.ts";
import { aProgram } from "./testing/a-program.ts";
import { playing } from "./testing/a-track.ts";

const STEP_MS = 1000 / 60;

const ramp = aProgram("ramp", ({ positionSec }) => positionSec / 100);
const full = aProgram("full", () => 1);
const half = aProgram("half", () => 0.5);
const dark = aProgram("dark", () => 0);

/** An engine on a song whose position is the clock. */
const anEngine = (
  programs: readonly Program[],
  show: Partial<ShowSetting> = {},
  fixtures: readonly FixtureSetting[] = [aFixture()],
  song: Partial<MusicTime> = {},
): Engine => {
  const engine = createEngine({
    programs,
    musicAt: (atMs, into) => {
      Object.assign(into, playing({ positionSec: atMs / 1000, ...song }));
    },
  });
  engine.apply(aShow(programs, show), fixtures);
  return engine;
};

const aShow = (programs: readonly Program[], show: Partial<ShowSetting>): ShowSetting => ({
  ...defaultShow,
  program: programs[0]?.name ?? "",
  auto: false,
  master: 1,
  ...show,
});

const play = (engine: Engine, fromMs: number, toMs: number): readonly number[] => {
  const levels: number[] = [];
  for (let atMs = fromMs; atMs <= toMs; atMs += STEP_MS) {
    engine.render(atMs);
    levels.push(engine.lines[0]?.light[0] ?? Number.NaN);
  }
  return levels;
};

describe("the light engine", () => {
  it("shows each fixture the music of when its light is seen", () => {
    const engine = anEngine([ramp], { soundDelayMs: 2000 }, [
      aFixture({ fixtureId: "wired" }),
      aFixture({ fixtureId: "slow", leadMs: 1500 }),
    ]);

    play(engine, 0, 10_000);
    engine.render(10_000);

    const [wired, slow] = engine.lines.map(({ light }) => light[0] ?? 0);
    expect(wired).toBeCloseTo(0.08, 3);
    expect(slow).toBeCloseTo(0.095, 3);
  });

  it("dims as the eye sees it: half the slider is an eighth of the light", () => {
    const engine = anEngine([full], { master: 0.5 }, [aFixture({ brightness: 0.5 })]);

    const levels = play(engine, 0, 500);

    expect(levels.at(-1)).toBeCloseTo(1 / 64);
  });

  it("goes dark within 150 ms of a blackout, and not at once", () => {
    const engine = anEngine([full]);
    play(engine, 0, 1000);

    engine.apply(aShow([full], { blackout: true }), [aFixture()]);
    const levels = play(engine, 1000, 1200);

    expect(levels[2]).toBeGreaterThan(0.1);
    expect(levels.at(-1)).toBe(0);
  });

  it("fades from program to program through what lies between", () => {
    const programs = [dark, full];
    const engine = anEngine(programs);
    play(engine, 0, 1000);

    engine.apply(aShow(programs, { program: "full" }), [aFixture()]);
    const levels = play(engine, 1000, 2500);

    expect(levels).toEqual([...levels].sort((left, right) => left - right));
    expect(levels.at(-1)).toBe(1);
    expect(levels.filter((level) => level > 0.05 && level < 0.95).length).toBeGreaterThan(15);
    expect(engine.status().program).toBe("full");
  });

  it("goes on from what shows when a fade is interrupted", () => {
    const programs = [dark, full, half];
    const engine = anEngine(programs, {}, [aFixture()], { rate: 0 });
    play(engine, 0, 1000);
    engine.apply(aShow(programs, { program: "full" }), [aFixture()]);
    const before = play(engine, 1000, 1400).at(-1) ?? 0;

    engine.apply(aShow(programs, { program: "half" }), [aFixture()]);
    const after = play(engine, 1400 + STEP_MS, 2400);

    expect(before).toBeGreaterThan(0.5);
    expect(Math.abs((after[0] ?? 0) - before)).toBeLessThan(0.05);
    expect(after.at(-1)).toBeCloseTo(0.5);
  });

  it("keeps what a program remembers when the host moves a slider", () => {
    const counting = defineProgram({
      name: "counting",
      title: "Counting",
      about: "Gets brighter by a thousandth a frame.",
      params: { start: { min: 0, max: 1, default: 0, unit: "", label: "Start" } },
      moods: [],
      memory: () => 1,
      render: (_moment, _leds, params, memory, out) => {
        memory[0] = (memory[0] ?? 0) + 0.001;
        out.fill((memory[0] ?? 0) + params.start);
      },
    });
    const engine = anEngine([counting]);
    const before = play(engine, 0, 1000).at(-1) ?? 0;

    engine.apply(aShow([counting], { params: { counting: { start: 0.01 } } }), [
      aFixture({ name: "Renamed", leadMs: 20, colourOrder: "GRBW" }),
    ]);
    engine.render(1020);

    expect(before).toBeGreaterThan(0.05);
    expect(engine.lines[0]?.light[0]).toBeCloseTo(before + 0.011);
  });

  it("tells programs what guests did", () => {
    const crowd = aProgram("crowd", (moment) =>
      moment.crowd.count === 32 ? (moment.crowd.hue[31] ?? 0) : 0,
    );
    const engine = anEngine([crowd]);
    play(engine, 0, 500);

    for (let guest = 0; guest < 40; guest += 1) engine.cheer(guest / 100, 1, 400);
    const levels = play(engine, 500, 600);

    expect(levels.at(-1)).toBeCloseTo(0.39);
  });

  it("takes the cover's colours unless the host chose some", () => {
    const red = aProgram("red", (moment) => moment.palette.rgb[0] ?? 0);
    const song = { palette: createPalette(["#0000ff"]) };
    const engine = anEngine([red], {}, [aFixture()], song);
    const fromCover = play(engine, 0, 3000).at(-1);

    engine.apply(aShow([red], { palette: ["#ff0000"] }), [aFixture()]);
    const chosen = play(engine, 3000, 6000).at(-1);
    engine.apply(aShow([red], {}), [aFixture()]);
    const again = play(engine, 6000, 9000).at(-1);

    expect([fromCover, chosen, again]).toEqual([0, 1, 0]);
  });

  it("shows a test pattern on one fixture, also in a blackout, and then the show again", () => {
    const engine = anEngine([full], { blackout: true });
    play(engine, 0, 500);

    engine.test("strip", "white", 1000);
    const testing = play(engine, 500, 900).at(-1);
    const after = play(engine, 1010, 1300).at(-1);

    expect(testing).toBeCloseTo(0.3);
    expect(after).toBe(0);
  });

  it("flashes at the clicks of the calibration", () => {
    const engine = anEngine([half], { blackout: true });
    play(engine, 0, 500);

    engine.calibrate([1, 2]);
    const levels = play(engine, 500, 2500);
    engine.calibrate(undefined);
    const after = play(engine, 2510, 3000).at(-1);

    const lit = levels.filter((level) => level === 1).length;
    expect(lit).toBeGreaterThanOrEqual(6);
    expect(lit).toBeLessThanOrEqual(8);
    expect(after).toBe(0);
  });

  it("does not show a strobe that was switched off", () => {
    const programs = [half, aProgram("strobe", () => 1)];
    const engine = anEngine(programs, { program: "strobe", allowStrobe: false });

    expect(play(engine, 0, 1000).at(-1)).toBeCloseTo(0.5);
  });

  it("has nothing to show without fixtures or programs, and does not mind", () => {
    const engine = createEngine({ programs: [], musicAt: () => undefined });
    engine.apply(defaultShow, []);
    engine.render(0);
    engine.apply(defaultShow, [aFixture()]);
    engine.render(16);

    expect(Math.max(...(engine.lines[0]?.bytes ?? []))).toBe(0);
  });
});
