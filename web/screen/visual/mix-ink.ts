import type { Inks } from "../music/palette.ts";

const COLOURS = 4;

/** The colour at a place of the palette, into three numbers. */
export const mixInk = (inks: Inks, place: number, light: number, into: Float32Array): void => {
  const wrapped = ((place % COLOURS) + COLOURS) % COLOURS;
  const left = Math.floor(wrapped) % COLOURS;
  const right = (left + 1) % COLOURS;
  const share = wrapped - Math.floor(wrapped);
  for (let at = 0; at < 3; at += 1) {
    const from = inks[left * 3 + at] ?? 0;
    into[at] = (from + ((inks[right * 3 + at] ?? 0) - from) * share) * light;
  }
};
