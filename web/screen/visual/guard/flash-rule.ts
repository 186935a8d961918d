/**
 * No more than three flashes in any second (WCAG 2.2, 2.3.1): a flash is a pair of opposing changes of
 * relative luminance by a tenth or more, over a quarter of ten degrees of the view, 2.8 % of a screen.
 * Every flash needs a rise, so the guard bounds rises: for each of 40 regions (2.5 % of the screen each),
 * the mean luminance may rise by `AT_ONCE` and get `PER_SEC` back each second. All rises within a second
 * then sum up to 0.29 at most, which is two flashes. Falls are free. Saturated red counts more, by its own rule.
 */
export const COLUMNS = 8;
export const ROWS = 5;
export const AT_ONCE = 0.14;
export const PER_SEC = 0.15;
/** A red flash is a change of (R - G - B) by 1/16; scaled so that it weighs as a tenth of luminance does. */
export const RED_WEIGHT = 1.6;
/** The highest value of a region: all red. */
export const VALUE_MAX = 1.6;

/** Relative luminance and redness of linear red, green and blue, as one value. */
export const flashValue = (red: number, green: number, blue: number): number =>
  Math.max(0.2126 * red + 0.7152 * green + 0.0722 * blue, RED_WEIGHT * (red - green - blue), 0);

/** What a region shows, and how much more it may rise at once. */
export interface GuardedRegion {
  shown: number;
  left: number;
}

/** Lets a region follow `wanted` as far as it may; answers the share of its light that is let through. */
export const guardRegion = (region: GuardedRegion, wanted: number, dtSec: number): number => {
  const left = Math.min(AT_ONCE, region.left + PER_SEC * dtSec);
  const rise = Math.min(Math.max(0, wanted - region.shown), left);
  region.left = left - rise;
  region.shown = wanted < region.shown ? wanted : region.shown + rise;
  return wanted > 0 ? region.shown / wanted : 1;
};
