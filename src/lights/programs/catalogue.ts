import type { ProgramInfo } from "../../core/ports/lights.ts";
import { chase } from "./beat/chase.ts";
import { comet } from "./beat/comet.ts";
import { drop } from "./beat/drop.ts";
import { pulse } from "./beat/pulse.ts";
import { strobe } from "./beat/strobe.ts";
import { aurora } from "./calm/aurora.ts";
import { fixed } from "./calm/fixed.ts";
import { glow } from "./calm/glow.ts";
import { idle } from "./calm/idle.ts";
import { rainbow } from "./calm/rainbow.ts";
import { alarm } from "./people/alarm.ts";
import { crowd } from "./people/crowd.ts";
import type { Program } from "./program.ts";
import { chroma } from "./sound/chroma.ts";
import { fire } from "./sound/fire.ts";
import { ripple } from "./sound/ripple.ts";
import { spectrum } from "./sound/spectrum.ts";

/** Every program, in the order in which hosts see them. */
export const PROGRAMS: readonly Program[] = [
  glow,
  spectrum,
  pulse,
  comet,
  ripple,
  aurora,
  drop,
  fire,
  chase,
  chroma,
  crowd,
  idle,
  fixed,
  rainbow,
  alarm,
  strobe,
];

const byName: ReadonlyMap<string, Program> = new Map(
  PROGRAMS.map((program) => [program.name, program]),
);

export const programNamed = (name: string): Program | undefined => byName.get(name);

/** What hosts may choose from, and its sliders. */
export const programInfos = (): readonly ProgramInfo[] =>
  PROGRAMS.map(({ name, title, about, params }) => ({
    name,
    title,
    about,
    params: Object.entries(params).map(([param, spec]) => ({ name: param, ...spec })),
  }));
