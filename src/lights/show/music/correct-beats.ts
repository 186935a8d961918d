import { AS_ANALYSED, type BeatCorrection } from "../../../core/ports/lights.ts";
import type { FeatureTrack } from "../../features/feature-track.ts";

/** The part of a feature track that the host can correct. */
export type Beats = Pick<
  FeatureTrack,
  "beats" | "beatInBar" | "beatCount" | "beatsPerBar" | "bpm" | "confidence"
>;

/** A beat half way between any two. */
const doubled = (times: Float64Array): Float64Array => {
  const all = new Float64Array(Math.max(0, times.length * 2 - 1));
  for (const [index, time] of times.entries()) {
    all[index * 2] = time;
    const next = times[index + 1];
    if (next !== undefined) all[index * 2 + 1] = (time + next) / 2;
  }
  return all;
};

/** Of half the beats those stay on which bars begin. */
const halved = (times: Float64Array, firstDownbeat: number): Float64Array =>
  times.filter((_, index) => index % 2 === firstDownbeat % 2);

const atTempo = (
  times: Float64Array,
  tempo: BeatCorrection["tempo"],
  firstDownbeat: number,
): Float64Array => {
  if (tempo === 2) return doubled(times);
  return tempo === 1 ? times : halved(times, firstDownbeat);
};

/** The beats as the host says they are. What the host has put right counts as certain. */
export const correctBeats = (found: Beats, correction: BeatCorrection = AS_ANALYSED): Beats => {
  const { tempo, shiftMs, downbeatShift } = correction;
  if (tempo === 1 && shiftMs === 0 && downbeatShift === 0) return found;
  const { beatsPerBar } = found;
  const firstDownbeat = Math.max(0, found.beatInBar.indexOf(0));
  const times = atTempo(found.beats.subarray(0, found.beatCount), tempo, firstDownbeat);
  /** Where the first bar begins among the beats that are left. */
  const first = Math.floor(firstDownbeat * tempo);
  const beatInBar = new Uint8Array(times.length);
  for (let index = 0; index < times.length; index += 1) {
    // At another tempo the bars are counted anew; what stood at a whole bar stays there.
    const inBar = tempo === 1 ? (found.beatInBar[index] ?? 0) : index - first;
    beatInBar[index] = (((inBar - downbeatShift) % beatsPerBar) + beatsPerBar) % beatsPerBar;
  }
  return {
    beats: times.map((time) => time + shiftMs / 1000),
    beatInBar,
    beatCount: times.length,
    beatsPerBar,
    bpm: found.bpm * tempo,
    confidence: found.beatCount > 0 ? Math.max(found.confidence, 0.9) : found.confidence,
  };
};
