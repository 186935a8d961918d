import { BANDS, CHROMA, LOW_ONSET, ONSET, PITCHES } from "../../features/feature-track.ts";
import type { Moment } from "../../programs/program.ts";
import { bandLevel, byteAt, type FeatureReader, frameAt, loudnessLevel } from "./feature-reader.ts";

const THIRD = BANDS / 3;
const BREATH_SEC = 4;
const BREATH_LEVEL = 0.35;
const BREATH_DEPTH = 0.15;

/** A calm rise and fall over four seconds, two bars at 120: what shows when nothing is known about the music. */
export const breathAt = (atSec: number): number =>
  BREATH_LEVEL - BREATH_DEPTH * Math.cos((atSec / BREATH_SEC) * 2 * Math.PI);

/** Low bands breathe deeper than high ones. */
export const breathOfBand = (band: number, breath: number): number =>
  breath * (1 - (0.6 * band) / BANDS);

const meanOf = (bands: Float32Array, from: number): number => {
  let sum = 0;
  for (let band = from; band < from + THIRD; band += 1) sum += bands[band] ?? 0;
  return sum / THIRD;
};

/**
 * Bands, onsets, loudness and chroma: `mix` of the music's (1) and of the breath (0), all times
 * `level`, which sinks to 0 when the music is paused.
 */
export const fillLevels = (
  moment: Moment,
  reader: FeatureReader,
  breath: number,
  mix: number,
  level: number,
): void => {
  const { bands, chroma } = moment;
  const track = mix > 0 ? reader.track : undefined;
  const place = track === undefined ? 0 : frameAt(track, moment.positionSec);
  const own = track === undefined ? 0 : mix * level;
  const calm = (track === undefined ? 1 : 1 - mix) * level;
  for (let band = 0; band < BANDS; band += 1) {
    const heard = track === undefined ? 0 : own * bandLevel(track, band, place);
    bands[band] = heard + calm * breathOfBand(band, breath);
  }
  for (let pitch = 0; pitch < PITCHES; pitch += 1) {
    const heard = track === undefined ? 0 : (own * byteAt(track, CHROMA + pitch, place)) / 255;
    chroma[pitch] = heard + calm * breath * 0.5;
  }
  moment.bass = meanOf(bands, 0);
  moment.mid = meanOf(bands, THIRD);
  moment.treble = meanOf(bands, 2 * THIRD);
  moment.onset = track === undefined ? 0 : (own * byteAt(track, ONSET, place)) / 255;
  moment.lowOnset = track === undefined ? 0 : (own * byteAt(track, LOW_ONSET, place)) / 255;
  const heard = track === undefined ? 0 : own * loudnessLevel(reader, track, place);
  moment.loudness = heard + calm * breath;
};
