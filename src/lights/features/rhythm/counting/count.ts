/** One way to count along with the music. Times are window indices. */
export interface Count {
  readonly beats: readonly number[];
  /** Mean interval. */
  readonly period: number;
  /** Pulses to a beat. */
  readonly pulsesPerBeat: number;
}

const GROUPS = [1, 2, 3, 4, 6] as const;
/** 42 and 240 beats a minute: what a foot may tap. */
const LONGEST = 143;
const SHORTEST = 25;
/** Fewer beats say nothing about themselves. */
const FEWEST = 6;

/** Every way to make beats of these pulses: so many a beat, starting with this one or a later one. */
export const countsOf = (pulses: readonly number[]): readonly Count[] => {
  const first = pulses[0] ?? 0;
  const pulse = ((pulses.at(-1) ?? first) - first) / Math.max(1, pulses.length - 1);
  const counts: Count[] = [];
  for (const pulsesPerBeat of GROUPS) {
    const period = pulse * pulsesPerBeat;
    if (period < SHORTEST || period > LONGEST) continue;
    for (let phase = 0; phase < pulsesPerBeat; phase += 1) {
      const beats = pulses.filter((_, index) => index % pulsesPerBeat === phase);
      if (beats.length >= FEWEST) counts.push({ beats, period, pulsesPerBeat });
    }
  }
  return counts;
};
