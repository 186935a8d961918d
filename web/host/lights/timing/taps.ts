/** The box clicks and flashes once in so long. */
const PERIOD_MS = 1_000;
const MOST_PAIRS = 8;
/** With fewer taps a slip of one finger would be the answer. */
const FEWEST_PAIRS = 4;
/** Taps that are spread wider than this say little. */
const STEADY_MS = 60;

/** When the host tapped, milliseconds of any steady clock, oldest first. */
export interface Taps {
  readonly heard: readonly number[];
  readonly seen: readonly number[];
}

export interface Suggestion {
  /** The light comes so much later than the sound; below 0: sooner. */
  readonly lightLateMs: number;
  readonly isSteady: boolean;
}

export const NO_TAPS: Taps = { heard: [], seen: [] };

/** A slow finger can mean this click or the one before: differences live on a circle of one second. */
const onCircle = (ms: number): number =>
  ms - PERIOD_MS * Math.floor((ms + PERIOD_MS / 2) / PERIOD_MS);

const middleOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

/** The direction in which most differences lie, so that those around half a second stay together. */
const directionOf = (differences: readonly number[]): number => {
  const turn = (ms: number) => (ms / PERIOD_MS) * 2 * Math.PI;
  const x = differences.reduce((sum, ms) => sum + Math.cos(turn(ms)), 0);
  const y = differences.reduce((sum, ms) => sum + Math.sin(turn(ms)), 0);
  return (Math.atan2(y, x) / (2 * Math.PI)) * PERIOD_MS;
};

export const withTap = (taps: Taps, kind: keyof Taps, atMs: number): Taps => ({
  ...taps,
  [kind]: [...taps[kind], atMs].slice(-MOST_PAIRS),
});

/** Taps that still have to come before there is an answer. */
export const tapsToGo = ({
  heard,
  seen,
}: Taps): { readonly heard: number; readonly seen: number } => ({
  heard: Math.max(0, FEWEST_PAIRS - heard.length),
  seen: Math.max(0, FEWEST_PAIRS - seen.length),
});

/** The median of the last eight differences; undefined: too few taps. */
export const suggestFrom = ({ heard, seen }: Taps): Suggestion | undefined => {
  const pairs = Math.min(heard.length, seen.length);
  if (pairs < FEWEST_PAIRS) return undefined;
  const sounds = heard.slice(-pairs);
  const differences = seen.slice(-pairs).map((at, index) => onCircle(at - (sounds[index] ?? 0)));
  const direction = directionOf(differences);
  const around = differences.map((ms) => onCircle(ms - direction));
  const spreadMs = middleOf(around.map(Math.abs));
  return {
    lightLateMs: Math.round(onCircle(direction + middleOf(around))),
    isSteady: spreadMs <= STEADY_MS,
  };
};

const MOST_DELAY_MS = 2_000;

/** The sound's delay with which light and sound come together. */
export const delayAfter = (soundDelayMs: number, { lightLateMs }: Suggestion): number =>
  Math.min(MOST_DELAY_MS, Math.max(-MOST_DELAY_MS, soundDelayMs - lightLateMs));
