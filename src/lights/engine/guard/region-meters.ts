import {
  allowedShare,
  createFlashMeter,
  type FlashMeter,
  noteShown,
  noteWanted,
  rescale,
} from "./flash-meter.ts";
import { luminanceOf } from "./sums.ts";

/**
 * A general flash: 10 % of the highest luminance. A hundredth less, because what a device shows is
 * rounded to 255 steps.
 */
const LUMINANCE_SWING = 0.09;
/** A red flash: 20 of 320 in R - G - B; a tenth less for the same reason. */
const RED_SWING = 0.056;
/** Light that is turned down is still light in a dark room: its swings count for more, up to so much. */
const FULL_LEAST = 0.3;

/** Whatever is watched as one: a quarter, a fixture, a zone. Values are means over its LEDs. */
export interface RegionMeters {
  readonly luminance: FlashMeter;
  /**
   * Of R - G - B, 0 at least. The standard wants this only where red is at least 80 % of the
   * colour; counting all of it is stricter, and linear.
   */
  readonly red: FlashMeter;
}

export const createRegionMeters = (): RegionMeters => ({
  luminance: createFlashMeter(LUMINANCE_SWING),
  red: createFlashMeter(RED_SWING),
});

/** `full`: the highest luminance that the region can show as it is set up, 0-1. */
export const scaleTo = (meters: RegionMeters, full: number, atMs: number): void => {
  const scale = Math.min(1, Math.max(FULL_LEAST, full));
  rescale(meters.luminance, LUMINANCE_SWING * scale, atMs);
  rescale(meters.red, RED_SWING * scale, atMs);
};

/** Share of the way from the first colour to the second that may be gone. */
export const allowedWay = (
  meters: RegionMeters,
  before: Float64Array,
  after: Float64Array,
  atMs: number,
): number => {
  const luminance = allowedShare(meters.luminance, lumaOf(before), lumaOf(after), atMs);
  const red = allowedShare(meters.red, rednessOf(before), rednessOf(after), atMs);
  return Math.min(luminance, red);
};

export const noteWish = (meters: RegionMeters, wanted: Float64Array, atMs: number): void => {
  noteWanted(meters.luminance, lumaOf(wanted), atMs);
  noteWanted(meters.red, Math.max(0, rednessOf(wanted)), atMs);
};

export const noteColour = (meters: RegionMeters, shown: Float64Array, atMs: number): void => {
  noteShown(meters.luminance, lumaOf(shown), atMs);
  noteShown(meters.red, Math.max(0, rednessOf(shown)), atMs);
};

const lumaOf = (rgb: Float64Array): number => luminanceOf(rgb[0] ?? 0, rgb[1] ?? 0, rgb[2] ?? 0);
const rednessOf = (rgb: Float64Array): number => (rgb[0] ?? 0) - (rgb[1] ?? 0) - (rgb[2] ?? 0);
