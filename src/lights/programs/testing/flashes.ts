import type { Leds } from "../program.ts";

/** Mean luminance of a frame as it will be seen: what is above 1 is cut off. */
export const luminanceOf = (frame: Float32Array, leds: Leds): number => {
  let sum = 0;
  for (let at = 0; at < leds.count * 3; at += 3) {
    sum += 0.2126 * Math.min(1, frame[at] ?? 0);
    sum += 0.7152 * Math.min(1, frame[at + 1] ?? 0);
    sum += 0.0722 * Math.min(1, frame[at + 2] ?? 0);
  }
  return sum / leds.count;
};

/**
 * The most flashes within any second, by the rules of WCAG 2.3.1: a flash is a rise and a fall by
 * 0.1 or more, the darker of the two below 0.8.
 */
export const mostFlashes = (luminances: readonly number[], framesPerSec: number): number => {
  const turns: number[] = [];
  let extreme = luminances[0] ?? 0;
  let direction = 0;
  for (const [frame, luminance] of luminances.entries()) {
    const change = luminance - extreme;
    if (
      Math.abs(change) >= 0.1 &&
      Math.min(luminance, extreme) < 0.8 &&
      Math.sign(change) !== direction
    ) {
      direction = Math.sign(change);
      turns.push(frame);
    }
    if (direction === 0) continue;
    if (Math.sign(change) === direction) extreme = luminance;
  }
  const within = turns.map(
    (from) => turns.filter((turn) => turn >= from && turn < from + framesPerSec).length,
  );
  return Math.max(0, ...within) / 2;
};
