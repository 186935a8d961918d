import { hash } from "../parts/noise.ts";
import type { Leds, Moment } from "../program.ts";

/** Rings that can be on the water at once; the oldest makes room. */
export const RINGS = 8;
/** What is kept of each: seconds since it began, where it began, its colour and its strength. */
export const AGE = 0;
export const X = 1;
export const Y = 2;
export const COLOUR = 3;
export const LIGHT = 4;
const NUMBERS = 5;

/** And of the pond: time until the next deep and the next bright stone may fall, how many fell, time since the last. */
const DEEP_REST = 0;
const BRIGHT_REST = 1;
const FALLEN = 2;
const QUIET = 3;
const HEAD = 4;

/** Not faster than the eye likes it. */
const DEEP_REST_SEC = 0.38;
const BRIGHT_REST_SEC = 0.24;
/** Without any hit a soft stone falls now and then, so that the water stays alive. */
const QUIET_SEC = 2.4;
const COLOURS_KEPT = 256;

export const memoryOfPond = (): number => HEAD + RINGS * NUMBERS;
export const ringAt = (ring: number): number => HEAD + ring * NUMBERS;

const dropStone = (
  memory: Float32Array,
  moment: Moment,
  leds: Leds,
  isDeep: boolean,
  light: number,
): void => {
  const stone = memory[FALLEN] ?? 0;
  const ring = ringAt(stone % RINGS);
  const salt = Math.floor(moment.seed * 1000);
  const turn = hash(stone, salt) * 2 * Math.PI;
  const out = leds.kind === "ring" ? 1 : 0.75 * Math.sqrt(hash(stone, salt + 1));
  const x = leds.kind === "strip" ? hash(stone, salt) * 1.7 - 0.85 : Math.sin(turn) * out;
  const y = leds.kind === "strip" ? 0 : Math.cos(turn) * out;
  memory[ring + AGE] = 0;
  memory[ring + X] = isDeep ? 0 : x;
  memory[ring + Y] = isDeep ? -(leds.kind === "ring" ? 1 : 0) : y;
  memory[ring + COLOUR] = isDeep ? stone * 0.02 : 0.3 + 0.4 * hash(stone, salt + 2);
  memory[ring + LIGHT] = light;
  // Far below where a float would lose count; a multiple of RINGS, so that no slot is passed over.
  memory[FALLEN] = (stone + 1) % COLOURS_KEPT;
  memory[QUIET] = 0;
};

/** Lets time pass over the pond, and a stone fall for each hit of the music. */
export const dropStones = (
  moment: Moment,
  leds: Leds,
  threshold: number,
  memory: Float32Array,
): void => {
  for (let ring = 0; ring < RINGS; ring += 1) {
    const at = ringAt(ring) + AGE;
    memory[at] = Math.min(60, (memory[at] ?? 0) + moment.dtSec);
  }
  memory[DEEP_REST] = Math.max(0, (memory[DEEP_REST] ?? 0) - moment.dtSec);
  memory[BRIGHT_REST] = Math.max(0, (memory[BRIGHT_REST] ?? 0) - moment.dtSec);
  memory[QUIET] = Math.min(60, (memory[QUIET] ?? 0) + moment.dtSec);
  if (moment.lowOnset > threshold && memory[DEEP_REST] === 0) {
    dropStone(memory, moment, leds, true, 0.45 + 0.5 * moment.lowOnset);
    memory[DEEP_REST] = DEEP_REST_SEC;
  } else if (
    moment.onset > threshold &&
    moment.onset > moment.lowOnset &&
    memory[BRIGHT_REST] === 0
  ) {
    dropStone(memory, moment, leds, false, 0.25 + 0.5 * moment.onset);
    memory[BRIGHT_REST] = BRIGHT_REST_SEC;
  } else if ((memory[QUIET] ?? 0) > QUIET_SEC) {
    dropStone(memory, moment, leds, false, 0.4);
  }
};
