import type { Crowd, Palette } from "../../programs/program.ts";
import type { MusicTime } from "../engine.ts";
import { createMoment, type MomentSource } from "../moment/create-moment.ts";
import { silence } from "../silence.ts";

/** The music as fixtures with one lead see it. */
export interface Head {
  readonly leadMs: number;
  readonly source: MomentSource;
  readonly music: MusicTime;
}

/** At least one. */
export type Heads = readonly [Head, ...Head[]];

/** One head for each lead, the furthest ahead first; what was there stays. Without fixtures there is still one. */
export const createHeads = (
  leadsMs: readonly number[],
  old: readonly Head[],
  palette: Palette,
  crowd: Crowd,
): Heads => {
  const headOf = (leadMs: number): Head =>
    old.find((head) => head.leadMs === leadMs) ?? {
      leadMs,
      source: createMoment(palette, crowd),
      music: silence(),
    };
  const [first = 0, ...others] = [...new Set(leadsMs)].sort((left, right) => right - left);
  return [headOf(first), ...others.map(headOf)];
};

export const headFor = (heads: Heads, leadMs: number): Head =>
  heads.find((head) => head.leadMs === leadMs) ?? heads[0];
