/** Semitones above the root. */
const QUALITIES: Readonly<Record<string, readonly number[]>> = {
  "": [0, 4, 7],
  m: [0, 3, 7],
  "7": [0, 4, 7, 10],
  m7: [0, 3, 7, 10],
  maj7: [0, 4, 7, 11],
  m9: [0, 3, 7, 10, 14],
  maj9: [0, 4, 7, 11, 14],
  "6": [0, 4, 7, 9],
  sus4: [0, 5, 7],
  add9: [0, 4, 7, 14],
};

const LETTERS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

export interface Chord {
  /** 0 is C. */
  readonly root: number;
  readonly intervals: readonly number[];
}

export const parsePitchClass = (name: string): number => {
  const letter = LETTERS[name.charAt(0)];
  if (letter === undefined) throw new Error(`not a note: ${name}`);
  const accidental = { "#": 1, b: 11 }[name.charAt(1)] ?? 0;
  return (letter + accidental) % 12;
};

/** "F#m7" and the like. */
export const parseChord = (symbol: string): Chord => {
  const [, root = "", quality = ""] = /^([A-G][#b]?)(.*)$/.exec(symbol) ?? [];
  const intervals = QUALITIES[quality];
  if (root === "" || !intervals) throw new Error(`not a chord: ${symbol}`);
  return { root: parsePitchClass(root), intervals };
};

/** The lowest key of that pitch class that is not below `lowest`. */
export const atOrAbove = (lowest: number, pitchClass: number): number =>
  lowest + ((((pitchClass - lowest) % 12) + 12) % 12);

/** All tones within one octave from `lowest`: neighbouring chords move as little as possible. */
export const voicing = (chord: Chord, lowest: number): readonly number[] =>
  chord.intervals
    .map((interval) => atOrAbove(lowest, chord.root + interval))
    .toSorted((a, b) => a - b);
