import { createPalette } from "../../colour/palette.ts";
import { emptyMoment } from "../../programs/empty-moment.ts";
import type { Moment } from "../../programs/program.ts";
import { createCrowd } from "../show/create-crowd.ts";

/** Music at 120 beats a minute, four to a bar, somewhere in a verse. */
export const aMoment = (changes: Partial<Moment> = {}): Moment => ({
  ...emptyMoment(createPalette([]), createCrowd()),
  isPlaying: true,
  hasFeatures: true,
  hasBeats: true,
  sectionIndex: 0,
  ...changes,
});
