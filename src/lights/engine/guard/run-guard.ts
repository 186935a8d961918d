import { cutShown, dimToSupply, type Supply, shareOfSupply } from "../limiter/supply.ts";
import { type GuardedFixture, limitFixture, showFixture } from "./guarded-fixture.ts";
import { measure } from "./guarded-light.ts";
import { type GuardedZone, noteZone, shareOfZone, shortenAll, wishOfZone } from "./guarded-zone.ts";

export interface Guarded {
  readonly fixtures: readonly GuardedFixture[];
  readonly zones: readonly GuardedZone[];
  readonly supplies: readonly Supply[];
}

/** Zones and supplies that overlap may undo each other's share; after this all stop together. */
const ROUNDS = 3;
/** Shares closer to 1 than this are rounding. */
const WHOLE = 1 - 1e-9;

/** Shortens ways by zones and supplies in turn; true: nothing was left to shorten. */
const settle = (guarded: Guarded, atMs: number): boolean => {
  let isSettled = true;
  for (const zone of guarded.zones) {
    const share = shareOfZone(zone, atMs);
    if (share >= WHOLE) continue;
    shortenAll(zone.fixtures, share);
    isSettled = false;
  }
  for (const supply of guarded.supplies) {
    const share = shareOfSupply(supply);
    if (share >= WHOLE) continue;
    shortenAll(supply.fixtures, share);
    isSettled = false;
  }
  return isSettled;
};

/** One share for all: every rule is kept on the whole of the way that is left. */
const settleTogether = (guarded: Guarded, atMs: number): void => {
  let share = 1;
  for (const zone of guarded.zones) share = Math.min(share, shareOfZone(zone, atMs));
  for (const supply of guarded.supplies) share = Math.min(share, shareOfSupply(supply));
  if (share < 1) shortenAll(guarded.fixtures, share);
};

/**
 * The last stage that changes light: current limiter and flash guard, of which neither can break
 * what the other promised. Each fixture's `shown` becomes the new frame.
 */
export const runGuard = (guarded: Guarded, atMs: number, dtSec: number): void => {
  const { fixtures, zones, supplies } = guarded;
  for (const { light } of fixtures) measure(light);
  for (const supply of supplies) {
    dimToSupply(supply, dtSec);
    cutShown(supply);
  }
  for (const fixture of fixtures) limitFixture(fixture, atMs);
  for (const zone of zones) wishOfZone(zone, atMs);
  let isSettled = false;
  for (let round = 0; round < ROUNDS && !isSettled; round += 1) isSettled = settle(guarded, atMs);
  if (!isSettled) settleTogether(guarded, atMs);
  for (const fixture of fixtures) showFixture(fixture, atMs);
  for (const zone of zones) noteZone(zone, atMs);
};
