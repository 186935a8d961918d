import { SAMPLE_RATE } from "../spectrum/create-spectrum.ts";

interface Hit {
  /** 0: noise, as of a snare or a hi-hat. */
  readonly hz: number;
  readonly level: number;
  readonly decayPerSec: number;
}

/** Noise that is the same every time (a linear congruential generator). */
const createNoise = () => {
  let state = 1;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
};

/** Adds a hit that begins at once and dies away. */
export const addHit = (sound: Float32Array, atSec: number, hit: Hit): void => {
  const noise = createNoise();
  const first = Math.round(atSec * SAMPLE_RATE);
  const length = Math.min(sound.length - first, Math.ceil((5 / hit.decayPerSec) * SAMPLE_RATE));
  for (let index = 0; index < length; index += 1) {
    const sec = index / SAMPLE_RATE;
    const wave = hit.hz === 0 ? noise() : Math.sin(2 * Math.PI * hit.hz * sec);
    const level = hit.level * Math.exp(-hit.decayPerSec * sec);
    sound[first + index] = (sound[first + index] ?? 0) + level * wave;
  }
};

const KICK: Hit = { hz: 55, level: 0.7, decayPerSec: 20 };
const SNARE: Hit = { hz: 0, level: 0.3, decayPerSec: 25 };
const HAT: Hit = { hz: 0, level: 0.06, decayPerSec: 90 };
/** A bass note a bar. */
const BASS_HZ = [110, 87.3, 98, 130.8] as const;

/** Kick, snare, hats between, and a bass that changes with the bar; answers what is heard. */
export const drumsAt = (beats: readonly number[], durationSec: number): Float32Array => {
  const sound = new Float32Array(durationSec * SAMPLE_RATE);
  for (const [index, sec] of beats.entries()) {
    const bassHz = BASS_HZ[Math.floor(index / 4) % BASS_HZ.length] ?? 110;
    addHit(sound, sec, index % 2 === 0 ? KICK : SNARE);
    addHit(sound, sec, HAT);
    addHit(sound, sec, { hz: bassHz, level: index % 4 === 0 ? 0.3 : 0.15, decayPerSec: 5 });
    const next = beats[index + 1];
    if (next !== undefined) addHit(sound, (sec + next) / 2, HAT);
  }
  return sound;
};

/** Even beats from `firstSec` on. */
export const evenBeats = (bpm: number, durationSec: number, firstSec = 0.5): readonly number[] => {
  const count = Math.floor(((durationSec - firstSec) * bpm) / 60);
  return Array.from({ length: count }, (_, index) => firstSec + (index * 60) / bpm);
};

/** Share of the true beats that have one of the found within 70 ms, and of the found that are true (F-measure). */
export const fMeasure = (truth: readonly number[], found: readonly number[]): number => {
  const isNear = (sec: number, others: readonly number[]): boolean =>
    others.some((other) => Math.abs(other - sec) <= 0.07);
  const hits = truth.filter((sec) => isNear(sec, found)).length;
  return (2 * hits) / Math.max(1, truth.length + found.length);
};
