import { BANDS, CHROMA, LOUDNESS, LOW_ONSET, ONSET, PITCHES } from "../feature-track.ts";

/** Steps of a band, an onset or a loudness: 1.27 dB, less than anybody sees. */
export const LEVELS = 64;
/** Steps of a pitch class, and so many frames share one value: chords change slowly. */
export const CHROMA_LEVELS = 16;
export const CHROMA_EVERY = 3;

/** One row of a feature through the whole track, as it lies in a packed body. */
export interface Column {
  /** Where it lies in a frame. */
  readonly place: number;
  readonly levels: number;
  /** Frames that share one value. */
  readonly every: number;
}

const fast = (place: number): Column => ({ place, levels: LEVELS, every: 1 });

/** The order of the columns in a body. */
export const COLUMNS: readonly Column[] = [
  ...Array.from({ length: BANDS }, (_, band) => fast(band)),
  fast(ONSET),
  fast(LOW_ONSET),
  fast(LOUDNESS),
  ...Array.from({ length: PITCHES }, (_, pitch) => ({
    place: CHROMA + pitch,
    levels: CHROMA_LEVELS,
    every: CHROMA_EVERY,
  })),
];

export const valuesIn = ({ every }: Column, frameCount: number): number =>
  Math.ceil(frameCount / every);

/** Size of a packed body: how each column is written, then the columns. */
export const bodyBytes = (frameCount: number): number =>
  COLUMNS.reduce((sum, column) => sum + valuesIn(column, frameCount), COLUMNS.length);

/** How a column is written. */
export const PLAIN = 0;
export const DELTA = 1;
