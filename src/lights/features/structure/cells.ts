import {
  BANDS,
  CHROMA,
  type FeatureTrack,
  FRAME_BYTES,
  FRAMES_PER_SEC,
  LOUDNESS,
  LOW_ONSET,
  ONSET,
  PITCHES,
} from "../feature-track.ts";

/** The bands that carry bass drum and bass. */
const LOW_BANDS = 4;
/** Without beats the piece is cut evenly. */
const PLAIN_CELL_SEC = 0.5;

/** Comparing cells, bass counts more than its four bands of 24 would, and chords less: they change in every bar. */
const LOW_WEIGHT = 4;
const PITCH_WEIGHT = 0.3;

/** How loud a byte sounds: twice as loud every 10 dB (32 bytes), 1 at the full byte (Stevens 1955). */
const SONES = Float64Array.from({ length: 256 }, (_, byte) => 2 ** ((byte - 255) / 32));

/** A beat's length of music. */
export interface Cell {
  readonly startSec: number;
  readonly isDownbeat: boolean;
  /** A frame's byte, 3.2 to a decibel. */
  readonly loudness: number;
  /** How loud the bass bands and the others sound, against what is full for them: 0 to a little over 1. */
  readonly bass: number;
  readonly rest: number;
  /** Onsets of all and of the lowest bands together, in a frame's bytes. */
  readonly onset: number;
  /** Bands and pitches, scaled so that each part weighs about the same when cells are compared. */
  readonly colour: Float64Array;
}

const meanOf = (track: FeatureTrack, from: number, to: number, feature: number): number => {
  let sum = 0;
  for (let frame = from; frame < to; frame += 1) {
    sum += track.frames[frame * FRAME_BYTES + feature] ?? 0;
  }
  return sum / Math.max(1, to - from);
};

const colourOf = (track: FeatureTrack, from: number, to: number): Float64Array => {
  const { frames, ceilings } = track;
  const colour = new Float64Array(BANDS + PITCHES);
  for (let frame = from; frame < to; frame += 1) {
    for (let band = 0; band < BANDS; band += 1) {
      const share = (SONES[frames[frame * FRAME_BYTES + band] ?? 0] ?? 0) / (to - from);
      colour[band] = (colour[band] ?? 0) + share;
    }
  }
  for (let band = 0; band < BANDS; band += 1) {
    const weight = band < LOW_BANDS ? LOW_WEIGHT : 1;
    colour[band] = (weight * (colour[band] ?? 0)) / (SONES[ceilings[band] ?? 255] ?? 1);
  }
  for (let pitch = 0; pitch < PITCHES; pitch += 1) {
    colour[BANDS + pitch] = (PITCH_WEIGHT * meanOf(track, from, to, CHROMA + pitch)) / 255;
  }
  return colour;
};

const cellOf = (
  track: FeatureTrack,
  startSec: number,
  endSec: number,
  isDownbeat: boolean,
): Cell => {
  const from = Math.round(startSec * FRAMES_PER_SEC);
  const to = Math.min(track.frameCount, Math.max(from + 1, Math.round(endSec * FRAMES_PER_SEC)));
  const mean = (feature: number): number => meanOf(track, from, to, feature);
  const colour = colourOf(track, from, to);
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    startSec,
    isDownbeat,
    loudness: mean(LOUDNESS),
    bass: sum(colour.subarray(0, LOW_BANDS)) / LOW_WEIGHT / LOW_BANDS,
    rest: sum(colour.subarray(LOW_BANDS, BANDS)) / (BANDS - LOW_BANDS),
    onset: mean(ONSET) + mean(LOW_ONSET),
    colour,
  };
};

/** Where cells begin: at the beats if they can be trusted, continued to both ends of the piece. */
const cellStarts = (track: FeatureTrack): readonly { sec: number; isDownbeat: boolean }[] => {
  const starts: { sec: number; isDownbeat: boolean }[] = [];
  const fill = (from: number, to: number): void => {
    for (let sec = from; sec < to - PLAIN_CELL_SEC / 2; sec += PLAIN_CELL_SEC) {
      starts.push({ sec, isDownbeat: false });
    }
  };
  if (track.confidence < 0.3 || track.beatCount < 16) {
    fill(0, track.durationSec);
    return starts.map(({ sec }, index) => ({ sec, isDownbeat: index % 4 === 0 }));
  }
  fill(0, track.beats[0] ?? 0);
  for (let beat = 0; beat < track.beatCount; beat += 1) {
    starts.push({ sec: track.beats[beat] ?? 0, isDownbeat: track.beatInBar[beat] === 0 });
  }
  fill((starts.at(-1)?.sec ?? 0) + PLAIN_CELL_SEC, track.durationSec);
  return starts;
};

/** The piece beat by beat. */
export const cellsOf = (track: FeatureTrack): readonly Cell[] => {
  const starts = cellStarts(track);
  return starts.map(({ sec, isDownbeat }, index) =>
    cellOf(track, sec, starts[index + 1]?.sec ?? track.durationSec, isDownbeat),
  );
};
