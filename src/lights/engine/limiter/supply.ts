import type { GuardedFixture } from "../guard/guarded-fixture.ts";
import { dimShown, dimWanted, plannedTotal, totalOf } from "../guard/guarded-light.ts";
import { LOAD } from "../guard/sums.ts";

/** WLED's model of a WS2812: 55 mA at full white, 1 mA dark. */
export const LED_MA = 55;
export const IDLE_MA = 1;
/** One of three chips at full. The white chip of an RGBW LED counts like one of them. */
export const CHIP_MA = LED_MA / 3;
const RELEASE_SEC = 0.2;
/** A frame that was dimmed to the budget may miss it by rounding; what bytes are rounded by is left free anyway. */
const ALMOST = 1 + 1e-6;

/** Fixtures on one power supply. */
export interface Supply {
  readonly fixtures: readonly GuardedFixture[];
  /** Chips that may be at full together, once the LEDs' own draw is paid; 0: not even that is. */
  readonly loadMost: number;
  /** What white may be dimmed to at the most, 0-1. */
  readonly whiteShare: number;
  gain: number;
}

/** Most that `count` LEDs may differ by once their light is bytes: less than one step a chip. */
const roundingMa = ({ light }: GuardedFixture): number =>
  (light.count * (light.hasWhite ? 4 : 3) * CHIP_MA) / 255;

/** `budgetMa`: what the supply gives. */
export const createSupply = (
  fixtures: readonly GuardedFixture[],
  budgetMa: number,
  old: Supply | undefined,
): Supply => {
  let fixedMa = 0;
  let loadOfWhite = 0;
  for (const fixture of fixtures) {
    const { count, hasWhite } = fixture.light;
    fixedMa += count * IDLE_MA + roundingMa(fixture);
    loadOfWhite += count * (hasWhite ? 1 : 3);
  }
  const loadMost = Math.max(0, (budgetMa - fixedMa) / CHIP_MA);
  const whiteShare = Math.min(1, loadMost / Math.max(1, loadOfWhite));
  return { fixtures, loadMost, whiteShare, gain: old?.gain ?? 1 };
};

/** Dims what is wanted to what the supply gives: at once when it is too much, back within 200 ms. */
export const dimToSupply = (supply: Supply, dtSec: number): void => {
  let load = 0;
  for (const { light } of supply.fixtures) load += totalOf(light.after, LOAD);
  const target = load > supply.loadMost ? supply.loadMost / load : 1;
  const released = supply.gain + (1 - supply.gain) * (1 - Math.exp(-dtSec / RELEASE_SEC));
  supply.gain = Math.min(target, released);
  if (supply.gain === 1) return;
  for (const { light } of supply.fixtures) dimWanted(light, supply.gain);
};

/**
 * What shows may be too much only when the supply was changed. Then it is cut at once, whatever the
 * flash guard says: a fire is worse than a flash.
 */
export const cutShown = (supply: Supply): void => {
  let load = 0;
  for (const { light } of supply.fixtures) load += totalOf(light.before, LOAD);
  if (load <= supply.loadMost * ALMOST) return;
  for (const { light } of supply.fixtures) dimShown(light, supply.loadMost / load);
};

/**
 * Share of their ways that the supply's fixtures may go. The guard can hold one fixture bright while
 * another one lights up, so that both together would take more than either frame.
 */
export const shareOfSupply = (supply: Supply): number => {
  let before = 0;
  let after = 0;
  for (const { light } of supply.fixtures) {
    before += totalOf(light.before, LOAD);
    after += plannedTotal(light, LOAD);
  }
  if (after <= supply.loadMost * ALMOST || after <= before) return 1;
  return Math.min(1, Math.max(0, (supply.loadMost - before) / (after - before)));
};
