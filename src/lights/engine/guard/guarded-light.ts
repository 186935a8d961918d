import type { Leds } from "../../programs/program.ts";
import { QUARTERS, quartersOf, sizesOf } from "./quarters.ts";
import { addUp, createSums, SUMS, scaleSums } from "./sums.ts";

/**
 * The light of one fixture on its way from the frame before (`shown`) to the one that a program
 * `wanted`. Each quarter goes a share of that way (`keep`, 1 is all of it). All that guard and
 * limiter look at is linear in that share or bulges down, and standing still is always allowed: so
 * every rule can shorten the ways that earlier rules left, and breaks none of them.
 */
export interface GuardedLight {
  readonly count: number;
  readonly hasWhite: boolean;
  readonly shown: Float32Array;
  readonly wanted: Float32Array;
  readonly quarters: Uint8Array;
  readonly sizes: Float64Array;
  /** Sums over `shown` and `wanted`. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly keep: Float64Array;
}

export const createGuardedLight = (leds: Leds, hasWhite: boolean): GuardedLight => {
  const quarters = quartersOf(leds);
  return {
    count: leds.count,
    hasWhite,
    shown: new Float32Array(leds.count * 3),
    wanted: new Float32Array(leds.count * 3),
    quarters,
    sizes: sizesOf(quarters),
    before: createSums(),
    after: createSums(),
    keep: new Float64Array(QUARTERS).fill(1),
  };
};

/** Looks at a new `wanted`; all of the way is open again. */
export const measure = (light: GuardedLight): void => {
  addUp(light.wanted, light.quarters, light.hasWhite, light.after);
  light.keep.fill(1);
};

/** Dims `wanted` as a whole. */
export const dimWanted = (light: GuardedLight, factor: number): void => {
  const { wanted } = light;
  for (let index = 0; index < wanted.length; index += 1) {
    wanted[index] = (wanted[index] ?? 0) * factor;
  }
  scaleSums(light.after, factor);
};

/** Dims what shows, for a supply that may give less from now on. */
export const dimShown = (light: GuardedLight, factor: number): void => {
  const { shown } = light;
  for (let index = 0; index < shown.length; index += 1) {
    shown[index] = (shown[index] ?? 0) * factor;
  }
  scaleSums(light.before, factor);
};

export const shorten = (light: GuardedLight, share: number): void => {
  const { keep } = light;
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    keep[quarter] = (keep[quarter] ?? 0) * share;
  }
};

/** One sum of one quarter as it will be with the shares of now. */
export const plannedSum = (light: GuardedLight, quarter: number, sum: number): number => {
  const at = quarter * SUMS + sum;
  const before = light.before[at] ?? 0;
  return before + ((light.after[at] ?? 0) - before) * (light.keep[quarter] ?? 0);
};

/** The same over the whole fixture. */
export const plannedTotal = (light: GuardedLight, sum: number): number => {
  let total = 0;
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    total += plannedSum(light, quarter, sum);
  }
  return total;
};

/** One of `before` or `after` over the whole fixture. */
export const totalOf = (sums: Float64Array, sum: number): number => {
  let total = 0;
  for (let at = sum; at < sums.length; at += SUMS) total += sums[at] ?? 0;
  return total;
};

const isFree = (keep: Float64Array): boolean =>
  keep[0] === 1 && keep[1] === 1 && keep[2] === 1 && keep[3] === 1;

/** Goes the way: `shown` becomes the new frame. */
export const goTheWay = (light: GuardedLight): void => {
  const { shown, wanted, quarters, keep } = light;
  if (isFree(keep)) {
    shown.set(wanted);
    light.before.set(light.after);
    return;
  }
  for (let led = 0, at = 0; led < quarters.length; led += 1, at += 3) {
    const share = keep[quarters[led] ?? 0] ?? 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      const from = shown[channel] ?? 0;
      shown[channel] = from + ((wanted[channel] ?? 0) - from) * share;
    }
  }
  addUp(shown, quarters, light.hasWhite, light.before);
};
