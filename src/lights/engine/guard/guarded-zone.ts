import type { GuardedFixture } from "./guarded-fixture.ts";
import { plannedTotal, shorten, totalOf } from "./guarded-light.ts";
import {
  allowedWay,
  createRegionMeters,
  noteColour,
  noteWish,
  type RegionMeters,
  scaleTo,
} from "./region-meters.ts";

/** Fixtures that are seen together. */
export interface GuardedZone {
  readonly fixtures: readonly GuardedFixture[];
  readonly meters: RegionMeters;
  readonly count: number;
  readonly full: number;
}

const before = new Float64Array(3);
const after = new Float64Array(3);

/** `old`: the zone of that name before, so that its swings still count. */
export const createGuardedZone = (
  fixtures: readonly GuardedFixture[],
  old: GuardedZone | undefined,
): GuardedZone => {
  const count = Math.max(
    1,
    fixtures.reduce((sum, { light }) => sum + light.count, 0),
  );
  const full = fixtures.reduce((sum, fixture) => sum + fixture.full * fixture.light.count, 0);
  return { fixtures, meters: old?.meters ?? createRegionMeters(), count, full: full / count };
};

const add = (zone: GuardedZone, sums: Float64Array, into: Float64Array): void => {
  for (let channel = 0; channel < 3; channel += 1) {
    into[channel] = (into[channel] ?? 0) + totalOf(sums, channel) / zone.count;
  }
};

const fillShown = (zone: GuardedZone, into: Float64Array): void => {
  into.fill(0);
  for (const { light } of zone.fixtures) add(zone, light.before, into);
};

/** Takes what all fixtures of the zone want together. */
export const wishOfZone = (zone: GuardedZone, atMs: number): void => {
  scaleTo(zone.meters, zone.full, atMs);
  after.fill(0);
  for (const { light } of zone.fixtures) add(zone, light.after, after);
  noteWish(zone.meters, after, atMs);
};

/** Share of their ways that all fixtures of the zone may go. */
export const shareOfZone = (zone: GuardedZone, atMs: number): number => {
  fillShown(zone, before);
  after.fill(0);
  for (const { light } of zone.fixtures) {
    for (let channel = 0; channel < 3; channel += 1) {
      after[channel] = (after[channel] ?? 0) + plannedTotal(light, channel) / zone.count;
    }
  }
  return allowedWay(zone.meters, before, after, atMs);
};

export const shortenAll = (fixtures: readonly GuardedFixture[], share: number): void => {
  for (const { light } of fixtures) shorten(light, share);
};

export const noteZone = (zone: GuardedZone, atMs: number): void => {
  fillShown(zone, after);
  noteColour(zone.meters, after, atMs);
};
