import type { Moment } from "../program.ts";
import { mix, smoothstep } from "./ease.ts";

/** More would tire the eye, and the flash guard would have to step in at three. */
export const FLASHES_PER_SEC = 2.5;
/** For the eye a flash begins before its peak: so long before the beat it rises. */
export const ATTACK_SEC = 0.04;
/** Flashes of phantom beats, and of beats that are not the first of a bar. */
export const CALM_DEPTH = 0.4;
const WEAK_BEAT = 0.68;

export const tempoOf = (moment: Moment): number => (moment.bpm > 0 ? moment.bpm : 120);

/**
 * Every how many beats a light may flash: `wanted`, or more where that would be too often. It
 * always fits the bar, so that downbeats are among them.
 */
export const beatsPerFlash = (moment: Moment, wanted: number, perSec = FLASHES_PER_SEC): number => {
  const bar = Math.max(1, moment.beatsPerBar);
  const perBeat = tempoOf(moment) / 60;
  let beats = Math.max(1, Math.round(wanted));
  while (perBeat / beats > perSec) beats += 1;
  if (bar % beats === 0) return beats;
  // In 4/4 three becomes four: in a bar the next that divides it, beyond it whole bars.
  for (let more = beats + 1; more < bar; more += 1) if (bar % more === 0) return more;
  return Math.ceil(beats / bar) * bar;
};

const placeIn = (moment: Moment, beats: number): number => {
  const count = moment.barIndex * Math.max(1, moment.beatsPerBar) + moment.beatInBar;
  return count - Math.floor(count / beats) * beats;
};

/** Seconds since the last beat that flashes, when every `beats`th does. */
export const sinceFlash = (moment: Moment, beats: number): number =>
  moment.sinceBeatSec + (placeIn(moment, beats) * 60) / tempoOf(moment);

/** Seconds to the next one. */
export const toFlash = (moment: Moment, beats: number): number =>
  moment.toBeatSec + ((beats - 1 - placeIn(moment, beats)) * 60) / tempoOf(moment);

/** 1 for a downbeat, less for the other beats; `beats` from now, 0 being the beat that sounds. */
const weightOf = (moment: Moment, beatsAhead: number): number => {
  const bar = Math.max(1, moment.beatsPerBar);
  const place = moment.beatInBar + beatsAhead;
  return place - Math.floor(place / bar) * bar === 0 ? 1 : WEAK_BEAT;
};

/**
 * A flash whose peak is on the beat: it rises before it, then falls to a third in `fallSec`.
 * 1 on downbeats, 0.68 on others.
 */
export const flashOnBeat = (moment: Moment, beats: number, fallSec: number): number => {
  const place = placeIn(moment, beats);
  const rise = smoothstep(ATTACK_SEC, 0, toFlash(moment, beats));
  const fall = Math.exp(-sinceFlash(moment, beats) / fallSec);
  const last = fall * weightOf(moment, -place);
  return Math.max(rise * weightOf(moment, beats - place), last);
};

/** A drum is at its loudest a little after its onset. */
const LOUDEST_AFTER_SEC = 0.03;

/**
 * Whether there is something to flash to, 0-1. Around a beat it is the beat itself that counts: out of a
 * silence the light rises before it, and into a silence it fades instead of breaking off.
 */
export const heardOnBeat = (moment: Moment): number => {
  const { sinceBeatSec, toBeatSec } = moment;
  const last = moment.loudnessAt(LOUDEST_AFTER_SEC - sinceBeatSec);
  const next = moment.loudnessAt(LOUDEST_AFTER_SEC + toBeatSec);
  const fading = last * smoothstep(0.75, 0.25, moment.beatPhase);
  const coming = next * smoothstep(2 * ATTACK_SEC, ATTACK_SEC, toBeatSec);
  return smoothstep(0, 0.12, Math.max(moment.loudness, fading, coming));
};

/** How much a beat may move the light: less when the beats are only guessed, nothing in silence. */
export const beatDepth = (moment: Moment): number =>
  heardOnBeat(moment) * (moment.hasBeats ? mix(0.6, 1, moment.energy) : CALM_DEPTH);
