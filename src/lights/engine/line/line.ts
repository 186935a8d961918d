import type { FixtureSetting, TestPattern } from "../../../core/ports/lights.ts";
import { hashText } from "../../../lib/hash-text.ts";
import { createLeds } from "../../geometry/create-leds.ts";
import type { Leds, Moment, Program } from "../../programs/program.ts";
import { createEncoder, type Encoder, isRgbw } from "../device/create-encoder.ts";
import type { FixtureLine } from "../engine.ts";
import { createGuardedFixture, type GuardedFixture } from "../guard/guarded-fixture.ts";
import { addUp } from "../guard/sums.ts";

/** What one fixture shows by programs: the present one and, while it fades in, the one before. */
export interface Stage {
  /** The fader's serial that it has seen. */
  serial: number;
  program: Program | undefined;
  memory: Float32Array;
  /** Undefined with `isFrozen`: a picture of the fade that was interrupted. */
  before: Program | undefined;
  beforeMemory: Float32Array;
  readonly beforeLight: Float32Array;
  isFrozen: boolean;
  /** The mix of the last frame of a fade. */
  readonly light: Float32Array;
  /** Share of `program` in the last frame. */
  share: number;
  readonly memories: Map<Program, Float32Array>;
}

/** One fixture with all that it keeps from frame to frame. */
export interface Line extends FixtureLine {
  /** The music as this fixture's lead sees it; shared with others of the same lead. */
  readonly moment: Moment;
  readonly guarded: GuardedFixture;
  readonly encoder: Encoder;
  readonly hasWhite: boolean;
  readonly stage: Stage;
  /** Differs from fixture to fixture, 0-1. */
  readonly seed: number;
  /** Brightness on its way to what is set, as the eye sees it, 0-1. */
  level: number;
  pattern: TestPattern | undefined;
  patternUntilMs: number;
}

const NOTHING = new Float32Array(0);

const createStage = (count: number): Stage => ({
  serial: -1,
  program: undefined,
  memory: NOTHING,
  before: undefined,
  beforeMemory: NOTHING,
  beforeLight: new Float32Array(count * 3),
  isFrozen: false,
  light: new Float32Array(count * 3),
  share: 1,
  memories: new Map(),
});

const seedOf = (text: string): number => hashText(text) / 2 ** 32;

const isSamePlace = (setting: FixtureSetting, old: FixtureSetting): boolean =>
  setting.count === old.count && JSON.stringify(setting.geometry) === JSON.stringify(old.geometry);

const guardFor = (leds: Leds, hasWhite: boolean, old: Line | undefined): GuardedFixture => {
  const guarded = createGuardedFixture(leds, hasWhite, old?.guarded);
  const { light } = guarded;
  if (old && old.leds.count === leds.count) {
    light.shown.set(old.light);
    addUp(light.shown, light.quarters, hasWhite, light.before);
  }
  return guarded;
};

/** `old`: the same fixture before its setting changed; what still fits goes on as it was. */
export const createLine = (
  setting: FixtureSetting,
  moment: Moment,
  old: Line | undefined,
): Line => {
  const kept = old && isSamePlace(setting, old.setting) ? old : undefined;
  const leds = kept?.leds ?? createLeds(setting.geometry, setting.count);
  const hasWhite = isRgbw(setting);
  const guarded = guardFor(leds, hasWhite, old);
  const encoder = createEncoder(setting);
  return {
    setting,
    leds,
    moment,
    light: guarded.light.shown,
    bytes: encoder.bytes,
    currentMa: old?.currentMa ?? 0,
    guarded,
    encoder,
    hasWhite,
    stage: kept?.stage ?? createStage(setting.count),
    seed: seedOf(setting.fixtureId),
    level: old?.level ?? 0,
    pattern: old?.pattern,
    patternUntilMs: old?.patternUntilMs ?? 0,
  };
};
