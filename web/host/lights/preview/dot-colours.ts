import type { Dots } from "./place-dots.ts";

const CHANNELS = 3;

/** The brightest of the LEDs that a dot stands for, channel by channel: the mean would hide a lone spark. */
export const fillColours = (dots: Dots, bytes: ArrayLike<number>, into: Float32Array): void => {
  into.fill(0);
  for (let dot = 0; dot < dots.x.length; dot++) {
    const end = (dots.until[dot] ?? 0) * CHANNELS;
    for (let at = (dots.from[dot] ?? 0) * CHANNELS; at < end; at++) {
      const channel = dot * CHANNELS + (at % CHANNELS);
      into[channel] = Math.max(into[channel] ?? 0, bytes[at] ?? 0);
    }
  }
};

/** Moves what is shown a part of the way to what is: for eyes that asked for calm. */
export const easeTowards = (shown: Float32Array, wanted: Uint8Array, share: number): void => {
  for (let at = 0; at < shown.length; at++)
    shown[at] = (shown[at] ?? 0) + ((wanted[at] ?? 0) - (shown[at] ?? 0)) * share;
};
