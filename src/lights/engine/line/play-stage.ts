import type { Leds, Moment, Program } from "../../programs/program.ts";
import type { Params } from "../show/params-of.ts";
import type { Stage } from "./line.ts";

const NO_PARAMS: Params = {};

/** A program's own memory on this fixture, empty again. Made once, so that changes do not pile up memory. */
const freshMemory = (stage: Stage, program: Program, leds: Leds): Float32Array => {
  const known = stage.memories.get(program);
  if (known) return known.fill(0);
  const memory = new Float32Array(program.memory?.(leds) ?? 0);
  stage.memories.set(program, memory);
  return memory;
};

/** Takes over a change of program. */
export const changeProgram = (stage: Stage, program: Program, serial: number, leds: Leds): void => {
  if (stage.serial === serial) return;
  stage.serial = serial;
  stage.isFrozen = stage.share < 1;
  // Two fades at once would need three programs: the old one goes on as a picture.
  if (stage.isFrozen) stage.beforeLight.set(stage.light);
  stage.before = stage.isFrozen ? undefined : stage.program;
  stage.beforeMemory = stage.memory;
  stage.program = program;
  stage.memory = freshMemory(stage, program, leds);
};

/** Writes the stage's light: `share` of the present program, the rest of the one before, in linear light. */
export const playStage = (
  stage: Stage,
  share: number,
  moment: Moment,
  leds: Leds,
  params: ReadonlyMap<Program, Params>,
  out: Float32Array,
): void => {
  const { program, before, beforeLight, light } = stage;
  if (program === undefined) return;
  stage.share = share;
  const hasBefore = share < 1 && (before !== undefined || stage.isFrozen);
  if (hasBefore && before !== undefined) {
    before.render(moment, leds, params.get(before) ?? NO_PARAMS, stage.beforeMemory, beforeLight);
  }
  if (hasBefore && share <= 0) {
    out.set(beforeLight);
    light.set(beforeLight);
    return;
  }
  program.render(moment, leds, params.get(program) ?? NO_PARAMS, stage.memory, out);
  if (!hasBefore) return;
  for (let index = 0; index < out.length; index += 1) {
    const from = beforeLight[index] ?? 0;
    const mixed = from + ((out[index] ?? 0) - from) * share;
    out[index] = mixed;
    light[index] = mixed;
  }
};
