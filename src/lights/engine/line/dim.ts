/** A blackout is over in this time, and so is the longest way of a brightness slider. */
const FULL_WAY_SEC = 0.15;

/** One step of a brightness on its way to `target`; both as the eye sees them, 0-1. */
export const stepLevel = (level: number, target: number, dtSec: number): number => {
  const step = dtSec / FULL_WAY_SEC;
  return level < target ? Math.min(target, level + step) : Math.max(target, level - step);
};

/** Brightness as the eye sees it, as a factor on light: a cube is close to what eyes do, and ends at 0. */
export const gainOf = (level: number): number => level * level * level;

/** Clips to 0-1 and dims. What is no number is dark. No calls in here: they would leave garbage for each LED. */
export const dim = (light: Float32Array, gain: number): void => {
  for (let index = 0; index < light.length; index += 1) {
    const value = light[index] ?? 0;
    if (value >= 1) light[index] = gain;
    else if (value > 0) light[index] = value * gain;
    else light[index] = 0;
  }
};
