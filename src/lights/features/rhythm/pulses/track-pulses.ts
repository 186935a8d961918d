/** How far an interval may differ from the one before, in windows. */
const STEP = 3;
/** What a change of tempo costs: a tenth costs as much as one usual onset is worth. */
const STIFFNESS = 120;

/**
 * The best sequence of beats through an onset curve, as window indices: dynamic programming over
 * the places of beats (Ellis, "Beat tracking by dynamic programming", 2007), but with the interval
 * before a beat as part of the state, so that tempo may drift but not jump.
 */
export const trackPulses = (
  onsets: Float32Array,
  shortest: number,
  longest: number,
): readonly number[] => {
  const count = onsets.length;
  const width = longest - shortest + 1;
  const scores = new Float32Array(count * width);
  const steps = new Int8Array(count * width);
  const penalties = Float64Array.from({ length: width * (2 * STEP + 1) }, (_, slot) => {
    const period = shortest + Math.floor(slot / (2 * STEP + 1));
    // One window more or less is no change of tempo, only rounding.
    const frames = Math.max(0, Math.abs((slot % (2 * STEP + 1)) - STEP) - 1);
    return STIFFNESS * (frames / period) ** 2;
  });
  for (let at = 0; at < count; at += 1) {
    const onset = onsets[at] ?? 0;
    for (let w = 0; w < width; w += 1) {
      const before = at - shortest - w;
      if (before < 0) {
        scores[at * width + w] = onset;
        steps[at * width + w] = 127;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      let bestStep = 0;
      const from = Math.max(-STEP, -w);
      const to = Math.min(STEP, width - 1 - w);
      for (let step = from; step <= to; step += 1) {
        const score =
          (scores[before * width + w + step] ?? 0) -
          (penalties[w * (2 * STEP + 1) + step + STEP] ?? 0);
        if (score > best) {
          best = score;
          bestStep = step;
        }
      }
      scores[at * width + w] = best + onset;
      steps[at * width + w] = bestStep;
    }
  }
  return traceBack(scores, steps, count, shortest, width);
};

const traceBack = (
  scores: Float32Array,
  steps: Int8Array,
  count: number,
  shortest: number,
  width: number,
): readonly number[] => {
  // The last beat lies within the last interval; the best of them ends the best sequence.
  let slot = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, count - shortest - width); at < count; at += 1) {
    for (let w = 0; w < width; w += 1) {
      const score = scores[at * width + w] ?? 0;
      if (score > best && count - at <= shortest + w) {
        best = score;
        slot = at * width + w;
      }
    }
  }
  const beats: number[] = [];
  let at = Math.floor(slot / width);
  let w = slot % width;
  for (;;) {
    beats.push(at);
    const step = steps[at * width + w] ?? 127;
    if (step === 127) break;
    at -= shortest + w;
    w += step;
  }
  return beats.reverse();
};
