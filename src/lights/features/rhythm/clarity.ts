/** Places within a beat at which onsets are compared. */
const PLACES = 16;
/** Sound without beats explains that much, because beats were searched for in it (noise 0.03, speech 0.09). */
const CHANCE = 0.06;
/** Music with clear beats explains so much more. */
const CLEAR = 0.25;
/** So many beats are needed before the rest counts fully. */
const ENOUGH = 24;

/**
 * Whether there is a beat at all, 0-1: how much of the onsets' variance is explained by their place
 * within the beat alone. In noise any place is like the other.
 */
export const clarityOf = (onsets: Float32Array, beats: readonly number[]): number => {
  const count = beats.length - 1;
  if (count < 2) return 0;
  const means = new Float64Array(PLACES);
  let square = 0;
  for (let beat = 0; beat < count; beat += 1) {
    const here = beats[beat] ?? 0;
    const length = (beats[beat + 1] ?? here) - here;
    for (let place = 0; place < PLACES; place += 1) {
      const onset = onsets[Math.round(here + (length * place) / PLACES)] ?? 0;
      means[place] = (means[place] ?? 0) + onset / count;
      square += onset * onset;
    }
  }
  const mean = means.reduce((sum, value) => sum + value, 0) / PLACES;
  const total = square / count / PLACES - mean * mean;
  const between = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / PLACES;
  const explained = total > 1e-6 ? between / total : 0;
  // By chance alone the means of n beats vary by 1/n.
  const clear = (explained - 1 / count - CHANCE) / CLEAR;
  return Math.max(0, Math.min(1, clear)) * Math.min(1, count / ENOUGH);
};
