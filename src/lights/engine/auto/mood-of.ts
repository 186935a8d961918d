import type { Moment, Mood } from "../../programs/program.ts";

const FULL_ENERGY = 0.85;
const STEADY_ENERGY = 0.35;
const FAST_BPM = 110;

/** What a section of music asks for. */
export const moodOf = (moment: Moment): Mood => {
  if (!moment.hasFeatures) return "calm";
  switch (moment.section) {
    case "build":
      return "build";
    case "drop":
      return "peak";
    case "break":
    case "intro":
    case "outro":
      return moment.energy > FULL_ENERGY ? "groove" : "calm";
    case "verse":
      if (moment.energy < STEADY_ENERGY) return "calm";
      return moment.energy >= FULL_ENERGY && moment.bpm >= FAST_BPM ? "peak" : "groove";
    default:
      return moment.section satisfies never;
  }
};
