import { type Envelopes, WINDOWS_PER_SEC } from "../spectrum/create-envelopes.ts";

/** A beat's onset is searched so far around it. */
const REACH = 4;
/** Beats to each side that a beat is put in line with. */
const NEIGHBOURS = 6;

interface Onset {
  readonly at: number;
  readonly weight: number;
}

/** The onset near a beat, to a fraction of a window: the peak of a parabola through the highest three. */
const onsetNear = (strengths: Float64Array, beat: number): Onset => {
  let peak = beat;
  for (let at = beat - REACH; at <= beat + REACH; at += 1) {
    // A little less for what is further away: two onsets within reach are the near one and another.
    const here = (strengths[at] ?? 0) - 0.02 * Math.abs(at - beat);
    if (here > (strengths[peak] ?? 0) - 0.02 * Math.abs(peak - beat)) peak = at;
  }
  const [before, top, after] = [
    strengths[peak - 1] ?? 0,
    strengths[peak] ?? 0,
    strengths[peak + 1] ?? 0,
  ];
  const bend = before - 2 * top + after;
  const shift = bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
  return { at: peak + shift, weight: Math.max(0, top) };
};

/** The value at 0 of the straight line through points, weighted. */
const lineAtZero = (points: readonly { x: number; y: number; weight: number }[]): number => {
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (const { x, y, weight } of points) {
    w += weight;
    wx += weight * x;
    wy += weight * y;
    wxx += weight * x * x;
    wxy += weight * x * y;
  }
  const bend = w * wxx - wx * wx;
  if (bend < 1e-9) return w > 0 ? wy / w : 0;
  return (wy * wxx - wx * wxy) / bend;
};

/**
 * Beats in seconds, a few milliseconds exact: each is put on the line through the onsets at the
 * beats around it (local regression, Cleveland 1979), strong and near ones counting most. A beat
 * without an onset gets the place that its neighbours leave for it.
 */
export const refineBeats = (beats: readonly number[], envelopes: Envelopes): Float64Array => {
  const strengths = new Float64Array(envelopes.count);
  for (const range of envelopes.ranges) {
    for (let i = 0; i < strengths.length; i += 1) {
      strengths[i] = (strengths[i] ?? 0) + (range[i] ?? 0);
    }
  }
  const onsets = beats.map((beat) => onsetNear(strengths, beat));
  const refined = beats.map((beat, index) => {
    const points = [];
    for (let by = -NEIGHBOURS; by <= NEIGHBOURS; by += 1) {
      const onset = onsets[index + by];
      if (!onset) continue;
      const nearness = (1 - Math.abs(by / (NEIGHBOURS + 1)) ** 3) ** 3;
      points.push({ x: by, y: onset.at - beat, weight: nearness * (0.02 + onset.weight) });
    }
    return beat + lineAtZero(points);
  });
  return Float64Array.from(refined, (at) => at / WINDOWS_PER_SEC);
};
