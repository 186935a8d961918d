import type { Leds } from "../../programs/program.ts";
import {
  createGuardedLight,
  type GuardedLight,
  goTheWay,
  plannedTotal,
  shorten,
  totalOf,
} from "./guarded-light.ts";
import { QUARTERS } from "./quarters.ts";
import {
  allowedWay,
  createRegionMeters,
  noteColour,
  noteWish,
  type RegionMeters,
  scaleTo,
} from "./region-meters.ts";
import { SUMS } from "./sums.ts";

export interface GuardedFixture {
  readonly light: GuardedLight;
  readonly whole: RegionMeters;
  readonly parts: readonly RegionMeters[];
  /** Highest luminance that it can show as it is set up, 0-1. */
  full: number;
}

/** Scratch: nothing is kept here from call to call. */
const before = new Float64Array(3);
const after = new Float64Array(3);

/** `old`: the fixture that it was before its setting changed; the swings it made still count. */
export const createGuardedFixture = (
  leds: Leds,
  hasWhite: boolean,
  old: GuardedFixture | undefined,
): GuardedFixture => ({
  light: createGuardedLight(leds, hasWhite),
  whole: old?.whole ?? createRegionMeters(),
  parts: old?.parts ?? Array.from({ length: QUARTERS }, () => createRegionMeters()),
  full: 1,
});

const meanOfQuarter = (
  light: GuardedLight,
  sums: Float64Array,
  quarter: number,
  into: Float64Array,
): void => {
  const size = light.sizes[quarter] ?? 1;
  for (let channel = 0; channel < 3; channel += 1) {
    into[channel] = (sums[quarter * SUMS + channel] ?? 0) / size;
  }
};

const meanOfAll = (light: GuardedLight, sums: Float64Array, into: Float64Array): void => {
  for (let channel = 0; channel < 3; channel += 1) {
    into[channel] = totalOf(sums, channel) / light.count;
  }
};

const limitQuarters = ({ light, parts, full }: GuardedFixture, atMs: number): void => {
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const meters = parts[quarter];
    if (meters === undefined || light.sizes[quarter] === 0) continue;
    scaleTo(meters, full, atMs);
    meanOfQuarter(light, light.before, quarter, before);
    meanOfQuarter(light, light.after, quarter, after);
    noteWish(meters, after, atMs);
    light.keep[quarter] = allowedWay(meters, before, after, atMs);
  }
};

/** Shortens the way of each quarter, then of all four, until no flash too many is on it. */
export const limitFixture = (fixture: GuardedFixture, atMs: number): void => {
  const { light, whole, full } = fixture;
  limitQuarters(fixture, atMs);
  scaleTo(whole, full, atMs);
  meanOfAll(light, light.after, after);
  noteWish(whole, after, atMs);
  meanOfAll(light, light.before, before);
  for (let channel = 0; channel < 3; channel += 1) {
    after[channel] = plannedTotal(light, channel) / light.count;
  }
  const share = allowedWay(whole, before, after, atMs);
  if (share < 1) shorten(light, share);
};

/** Shows what is left of the way, and counts it. */
export const showFixture = (fixture: GuardedFixture, atMs: number): void => {
  const { light, parts, whole } = fixture;
  goTheWay(light);
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const meters = parts[quarter];
    if (meters === undefined || light.sizes[quarter] === 0) continue;
    meanOfQuarter(light, light.before, quarter, after);
    noteColour(meters, after, atMs);
  }
  meanOfAll(light, light.before, after);
  noteColour(whole, after, atMs);
};
