import { lastAtOrBefore } from "../moment/last-at-or-before.ts";

/** Short enough to be an instant, long enough for four frames. */
const FLASH_SEC = 0.06;

/** 1 while a calibration flash shows at `atSec` of the song, else 0. */
export const flashLevel = (flashesSec: Float64Array, atSec: number): 0 | 1 => {
  const index = lastAtOrBefore(flashesSec, flashesSec.length, atSec, 0);
  return index >= 0 && atSec - (flashesSec[index] ?? 0) < FLASH_SEC ? 1 : 0;
};
