import {
  type ColourOrder,
  defaultShow,
  type FixtureSetting,
  type ShowSetting,
} from "../../../core/ports/lights.ts";
import type { Program } from "../../programs/program.ts";
import { createEngine } from "../create-engine.ts";
import type { Engine } from "../engine.ts";
import { aFixture } from "./a-fixture.ts";
import { createAdversaries } from "./adversaries.ts";
import { countFlashes, quarterLeds, type Shown } from "./count-flashes.ts";

type Chance = () => number;

const ORDERS: readonly ColourOrder[] = ["RGB", "GRB", "BRGW", "GRBW"];
const FRAME_RATES = [20, 25, 30, 50, 60, 75, 120];
const SHOW_MS = 3000;

const pick = <Item>(chance: Chance, items: readonly Item[]): Item => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

const geometryOf = (chance: Chance): Pick<FixtureSetting, "geometry" | "count"> => {
  const kind = pick(chance, ["strip", "strip", "ring", "matrix"] as const);
  if (kind === "matrix") {
    const width = 2 + Math.floor(chance() * 5);
    const height = 2 + Math.floor(chance() * 5);
    return { geometry: { kind, width, height, isSerpentine: true }, count: width * height };
  }
  const count = 1 + Math.floor(chance() ** 2 * 40);
  if (kind === "ring") return { geometry: { kind, startDeg: 0, isReversed: false }, count };
  return { geometry: { kind, isReversed: chance() < 0.5 }, count };
};

const fixtureOf = (chance: Chance, index: number): FixtureSetting => {
  const shape = geometryOf(chance);
  const whiteMa = shape.count * 56;
  return aFixture({
    ...shape,
    fixtureId: `fixture ${index}`,
    zone: pick(chance, ["room", "room", "bar"]),
    supply: pick(chance, ["", "", "shared"]),
    kind: pick(chance, ["preview", "ws281x", "wled"]),
    budgetMa: chance() < 0.5 ? 100_000 : 50 + chance() * whiteMa,
    brightness: chance() < 0.6 ? 1 : chance(),
    colourOrder: pick(chance, ORDERS),
    leadMs: chance() < 0.7 ? 0 : Math.floor(chance() * 300),
    gamma: pick(chance, [1, 1, 2.2]),
  });
};

const showOf = (chance: Chance, programs: readonly Program[]): ShowSetting => ({
  ...defaultShow,
  auto: false,
  allowStrobe: true,
  program: pick(chance, programs).name,
  master: chance() < 0.7 ? 1 : chance(),
  blackout: chance() < 0.1,
});

/** Turns something over, as a host with too many fingers would. */
const meddle = (
  chance: Chance,
  engine: Engine,
  show: ShowSetting,
  fixtures: readonly FixtureSetting[],
  atMs: number,
): void => {
  const { fixtureId } = pick(chance, fixtures);
  const kind = chance();
  if (kind < 0.5) engine.apply(show, fixtures);
  else if (kind < 0.6) engine.test(fixtureId, "white", atMs + chance() * 200);
  else if (kind < 0.7) engine.test(fixtureId, "off", atMs + chance() * 200);
  else if (kind < 0.8) engine.test(fixtureId, "direction", atMs + chance() * 500);
  else if (kind < 0.9) engine.calibrate(Array.from({ length: 60 }, (_, at) => at * 0.1));
  else engine.calibrate(undefined);
};

export interface RandomShow {
  readonly engine: Engine;
  /** Plays all of it. */
  readonly run: (afterFrame: (atMs: number) => void) => void;
  readonly fixtures: readonly FixtureSetting[];
}

/** A show that wants to break every rule; the same `chance` gives the same show. */
export const randomShow = (chance: Chance): RandomShow => {
  const programs = createAdversaries(chance);
  const fixtures = Array.from({ length: 1 + Math.floor(chance() * 4) }, (_, index) =>
    fixtureOf(chance, index),
  );
  const engine = createEngine({
    programs,
    musicAt: (atMs, into) => {
      into.hasSong = true;
      into.rate = 1;
      into.positionSec = atMs / 1000;
    },
  });
  const stepMs = 1000 / pick(chance, FRAME_RATES);
  const jitter = pick(chance, [0, 0, 0.8, 5]);
  const meddling = pick(chance, [0, 0, 0.05, 0.3]);
  return {
    engine,
    fixtures,
    run: (afterFrame) => {
      engine.apply(showOf(chance, programs), fixtures);
      for (let atMs = 0; atMs < SHOW_MS; atMs += stepMs * (1 + jitter * chance() ** 3)) {
        if (chance() < meddling) meddle(chance, engine, showOf(chance, programs), fixtures, atMs);
        engine.render(atMs);
        afterFrame(atMs);
      }
    },
  };
};

const allLeds = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const push = (shows: Map<string, Shown[]>, name: string, shown: Shown): void => {
  const known = shows.get(name);
  if (known) known.push(shown);
  else shows.set(name, [shown]);
};

/** The most flashes within a second that any quarter, fixture or zone of a random show made. */
export const worstOfShow = (chance: Chance): number => {
  const { engine, run } = randomShow(chance);
  const zones = new Map<string, Shown[]>();
  const fixtures = new Map<string, Shown[]>();
  run((atMs) => {
    for (const name of new Set(engine.lines.map(({ setting }) => setting.zone))) {
      const lit = engine.lines.filter(({ setting }) => setting.zone === name);
      const light = lit.flatMap((line) => [...line.light]);
      push(zones, name, { atMs, light });
    }
    for (const { setting, light } of engine.lines) {
      const shown = { atMs, light: light.slice() };
      push(fixtures, setting.fixtureId, shown);
    }
  });
  const ofZones = [...zones.values()].map((frames) =>
    countFlashes(frames, allLeds((frames[0]?.light.length ?? 0) / 3)),
  );
  const ofFixtures = engine.lines.flatMap(({ setting, leds }) => {
    const frames = fixtures.get(setting.fixtureId) ?? [];
    const quarters = quarterLeds(leds.kind, leds.count, leds.width, leds.height);
    return [allLeds(leds.count), ...quarters].map((part) => countFlashes(frames, part));
  });
  return Math.max(...ofZones, ...ofFixtures);
};
