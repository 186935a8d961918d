import type { Leds } from "../program.ts";
import { clamp01, fract } from "./ease.ts";

/** How far apart LEDs are along the way of light, 0-1. */
export const pitchOf = (leds: Leds): number =>
  1 / Math.max(1, leds.kind === "matrix" ? leds.width : leds.count);

/** How much of an LED lies on the near side of an edge: `ahead` is the way from LED to edge, both in lengths of the fixture. */
export const coverage = (ahead: number, pitch: number): number => clamp01(ahead / pitch + 0.5);

/**
 * How far a spot at `place` is past the LED at `along`; below 0 it has yet to come. Round a ring
 * it is always past, by less than a turn, but for the half LED that it is about to enter.
 */
export const pastSpot = (leds: Leds, place: number, along: number): number => {
  if (leds.kind !== "ring") return place - along;
  const past = fract(place - along);
  const half = pitchOf(leds) / 2;
  return past > 1 - half ? past - 1 : past;
};

/** How high an LED is, 0-1: what rises does so along a strip, up both sides of a ring, up a matrix. */
export const heightOf = (leds: Leds, led: number): number => {
  if (leds.kind === "strip") return leds.along[led] ?? 0;
  if (leds.kind === "ring") return leds.radius[led] ?? 0;
  return ((leds.y[led] ?? 0) + 1) / 2;
};

/** Adds white, as the core of something very bright has it. */
export const addWhite = (out: Float32Array, led: number, level: number): void => {
  const at = led * 3;
  out[at] = (out[at] ?? 0) + level;
  out[at + 1] = (out[at + 1] ?? 0) + level * 0.86;
  out[at + 2] = (out[at + 2] ?? 0) + level * 0.72;
};
