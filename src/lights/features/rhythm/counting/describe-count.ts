import type { Evidence, Kind } from "../evidence/evidence.ts";
import type { Count } from "./count.ts";

const COUNTED: readonly Kind[] = ["low", "middle", "high", "harmony"];
/** What is asked of each kind of evidence. */
const ASPECTS = 7;
const GENERAL = 7;
export const TRAITS = GENERAL + COUNTED.length * ASPECTS;
/** 120 a minute, in windows; and from 180 and below 80 on, tempos are rare. */
const USUAL_PERIOD = 50;
const USUAL_OCTAVES = 0.6;

/** Mean evidence at a place within the beats: 0 on them, 1/2 half way to the next. */
const meanAt = (values: Float32Array, beats: readonly number[], place: number): number => {
  let sum = 0;
  for (let beat = 0; beat + 1 < beats.length; beat += 1) {
    const here = beats[beat] ?? 0;
    sum += values[Math.round(here + ((beats[beat + 1] ?? here) - here) * place)] ?? 0;
  }
  return sum / Math.max(1, beats.length - 1);
};

/** How differently strong the beats of a bar of `length` are: deviation of the means of its places. */
const contrastOf = (values: Float32Array, beats: readonly number[], length: number): number => {
  const sums = new Float64Array(length);
  const counts = new Float64Array(length);
  for (const [index, beat] of beats.entries()) {
    const place = index % length;
    sums[place] = (sums[place] ?? 0) + (values[beat] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const means = sums.map((sum, place) => sum / Math.max(1, counts[place] ?? 1));
  const mean = means.reduce((sum, value) => sum + value, 0) / length;
  return Math.sqrt(means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / length);
};

/** What a longer group adds: every second beat being strong is no sign of bars of four. Variances of nested groups add up. */
const beyond = (longer: number, shorter: number): number =>
  Math.sqrt(Math.max(0, longer * longer - shorter * shorter));

/** Less than this is no onset. */
const NOTHING = 0.2;

/** How many of every second beat nothing happens at. */
const emptyShare = (onsets: Float32Array, beats: readonly number[], from: 0 | 1): number => {
  let empty = 0;
  for (let beat = from; beat < beats.length; beat += 2) {
    if ((onsets[beats[beat] ?? 0] ?? 0) < NOTHING) empty += 1;
  }
  return (2 * empty) / Math.max(2, beats.length);
};

/**
 * A count in `TRAITS` numbers: its tempo, how many beats are empty (and of every second one more than of the others), and for each kind of evidence how strong it is on the
 * beats, half way, at quarters and thirds between them, and how much it differs within groups of
 * two, four and eight beats. Beats of the right level carry bass and changes of harmony, and form bars.
 */
export const describeCount = (count: Count, evidence: Evidence): Float64Array => {
  const { beats } = count;
  const octaves = Math.log2(count.period / USUAL_PERIOD);
  const traits = new Float64Array(TRAITS);
  traits[0] = octaves;
  traits[1] = octaves * octaves;
  traits[2] = Math.max(0, -octaves - USUAL_OCTAVES);
  traits[3] = Math.max(0, octaves - USUAL_OCTAVES);
  traits[4] = count.pulsesPerBeat % 3 === 0 ? 1 : 0;
  const even = emptyShare(evidence.near.full, beats, 0);
  const odd = emptyShare(evidence.near.full, beats, 1);
  traits[5] = (even + odd) / 2;
  traits[6] = Math.abs(even - odd);
  let next = GENERAL;
  for (const kind of COUNTED) {
    const values = evidence.near[kind];
    const isLong = beats.length > 40;
    traits[next] = meanAt(values, beats, 0);
    traits[next + 1] = meanAt(values, beats, 1 / 2);
    traits[next + 2] = (meanAt(values, beats, 1 / 4) + meanAt(values, beats, 3 / 4)) / 2;
    traits[next + 3] = (meanAt(values, beats, 1 / 3) + meanAt(values, beats, 2 / 3)) / 2;
    const [twos, fours] = [contrastOf(values, beats, 2), contrastOf(values, beats, 4)];
    traits[next + 4] = twos;
    traits[next + 5] = beyond(fours, twos);
    // In a short piece eight places have too few beats each to differ by more than chance.
    traits[next + 6] = isLong ? beyond(contrastOf(values, beats, 8), fours) : 0;
    next += ASPECTS;
  }
  return traits;
};
