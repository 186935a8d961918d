import { createPalette } from "../../colour/palette.ts";
import { BANDS } from "../../features/feature-track.ts";
import { emptyMoment } from "../empty-moment.ts";
import { clamp01, fract, mix } from "../parts/ease.ts";
import { hash } from "../parts/noise.ts";
import type { Moment } from "../program.ts";

/** A song that nobody recorded: every instant of it follows from its time. */
export interface SyntheticSong {
  readonly bpm: number;
  readonly barSec: number;
  readonly durationSec: number;
  readonly dropSec: number;
  /** Writes the moment `positionSec` of the song into `moment`, `dtSec` after the one before. */
  fill(moment: Moment, positionSec: number, dtSec: number): Moment;
}

interface Part {
  readonly kind: Moment["section"];
  readonly fromBar: number;
  readonly toBar: number;
  readonly energy: number;
}
const PARTS: readonly Part[] = [
  { kind: "intro", fromBar: 0, toBar: 4, energy: 0.25 },
  { kind: "verse", fromBar: 4, toBar: 8, energy: 0.6 },
  { kind: "build", fromBar: 8, toBar: 12, energy: 0.7 },
  { kind: "drop", fromBar: 12, toBar: 20, energy: 1 },
  { kind: "break", fromBar: 20, toBar: 24, energy: 0.35 },
  { kind: "outro", fromBar: 24, toBar: 28, energy: 0.3 },
];
const DROP_BAR = 12;
const END_BAR = 28;
/** A minor, F, C, G: their three notes each. */
const CHORDS = [
  [9, 0, 4],
  [5, 9, 0],
  [0, 4, 7],
  [7, 11, 2],
];
/** The show began before this song. */
const SHOW_AHEAD_SEC = 100;

const partAt = (bar: number): number => {
  const found = PARTS.findIndex((part) => bar < part.toBar);
  return found < 0 ? PARTS.length - 1 : found;
};

interface Hits {
  readonly kick: number;
  readonly snare: number;
  readonly hat: number;
  readonly pad: number;
}

const hitsAt = (beat: number): Hits => {
  const part = PARTS[partAt(beat / 4)];
  const energy = part?.energy ?? 0;
  const isBreathing = beat > DROP_BAR * 4 - 0.5 && beat < DROP_BAR * 4;
  const hasDrums = part?.kind === "verse" || part?.kind === "drop";
  const since = (every: number, offset: number): number => fract((beat - offset) / every) * every;
  const roll = part?.kind === "build" ? Math.exp(-since(beat > 40 ? 0.25 : 0.5, 0) * 6) : 0;
  if (beat < 0 || isBreathing) return { kick: 0, snare: 0, hat: 0, pad: 0.05 };
  return {
    kick: hasDrums ? energy * Math.exp(-since(1, 0) * 5) : 0,
    snare: (hasDrums ? energy * Math.exp(-since(2, 1) * 6) : 0) + roll * 0.5,
    hat: energy > 0.5 ? 0.6 * energy * Math.exp(-since(0.5, 0.25) * 9) : 0,
    pad: 0.25 + 0.25 * energy + 0.06 * Math.sin(beat * 0.4),
  };
};

const bandAtBeat = (band: number, beat: number): number => {
  const { kick, snare, hat, pad } = hitsAt(beat);
  const place = band / (BANDS - 1);
  const low = kick * Math.exp(-place * 7);
  const middle = snare * Math.exp(-(((place - 0.55) / 0.3) ** 2));
  const high = hat * Math.exp(-(((place - 0.95) / 0.18) ** 2));
  const tune = pad * mix(0.5, 1, hash(band, Math.floor(beat / 2))) * (1 - 0.7 * place);
  return clamp01(low + middle + high + tune);
};

const loudnessAtBeat = (beat: number): number => {
  const { kick, snare, hat, pad } = hitsAt(beat);
  return clamp01(0.35 * kick + 0.25 * snare + 0.1 * hat + pad * 1.1);
};

const fillBeat = (moment: Moment, beat: number, bpm: number): void => {
  const index = Math.floor(beat + 1e-9);
  const phase = Math.max(0, beat - index);
  moment.bpm = bpm;
  moment.beatIndex = index;
  moment.beatPhase = phase;
  moment.sinceBeatSec = (phase * 60) / bpm;
  moment.toBeatSec = ((1 - phase) * 60) / bpm;
  moment.barIndex = Math.floor(index / 4);
  moment.beatInBar = index - moment.barIndex * 4;
  moment.barPhase = (moment.beatInBar + phase) / 4;
};

const meanOf = (bands: Float32Array, third: number): number =>
  bands.subarray(third * 8, third * 8 + 8).reduce((sum, level) => sum + level, 0) / 8;

const fillLevels = (moment: Moment, beat: number): void => {
  for (let band = 0; band < BANDS; band += 1) moment.bands[band] = bandAtBeat(band, beat);
  moment.bass = meanOf(moment.bands, 0);
  moment.mid = meanOf(moment.bands, 1);
  moment.treble = meanOf(moment.bands, 2);
  const { kick, snare, hat } = hitsAt(beat);
  // Only the beginning of a hit is an onset.
  moment.lowOnset = kick > 0 && fract(beat) < 0.12 ? clamp01(kick) : 0;
  moment.onset = clamp01(Math.max(moment.lowOnset * 0.8, snare * 0.9, hat * 0.7) ** 1.5);
  moment.loudness = loudnessAtBeat(beat);
  moment.chroma.fill(0.06);
  const chord = CHORDS[Math.floor(beat / 4) & 3] ?? [];
  for (const [note, pitch] of chord.entries()) {
    moment.chroma[pitch] = (0.9 - note * 0.18) * (0.75 + 0.25 * Math.sin(beat * 1.3 + note));
  }
};

/** An empty moment with the default palette and nobody in the crowd. */
export const createTestMoment = (): Moment => ({
  ...emptyMoment(createPalette([]), {
    count: 0,
    atSec: new Float64Array(32),
    hue: new Float32Array(32),
    weight: new Float32Array(32),
  }),
  timeSec: SHOW_AHEAD_SEC,
  dtSec: 1 / 60,
  isPlaying: true,
  hasFeatures: true,
  hasBeats: true,
  sectionIndex: 0,
  seed: 0.31,
});

const fillSection = (moment: Moment, bar: number, barSec: number): void => {
  const index = partAt(bar);
  const part = PARTS[index];
  if (part === undefined) return;
  moment.section = part.kind;
  moment.sectionIndex = index;
  moment.energy = part.energy;
  moment.sectionProgress = clamp01((bar - part.fromBar) / (part.toBar - part.fromBar));
  moment.toSectionSec = (part.toBar - bar) * barSec;
  const toDrop = (DROP_BAR - bar) * barSec;
  moment.toDropSec = toDrop > 0 ? toDrop : Number.POSITIVE_INFINITY;
  moment.sinceDropSec = toDrop > 0 ? Number.POSITIVE_INFINITY : -toDrop;
};

/** The guests' deeds of this song, seconds before its drop. */
const CHEERS = [
  { beforeSec: 3.2, hue: 0.9, weight: 1 },
  { beforeSec: 1.9, hue: 0.42, weight: 2 },
  { beforeSec: -0.6, hue: 0.15, weight: 1 },
  { beforeSec: -1.1, hue: 0.6, weight: 1 },
  { beforeSec: -2, hue: 0.03, weight: 2 },
];

const fillCrowd = (moment: Moment, dropSec: number): void => {
  const { crowd } = moment;
  crowd.count = 0;
  for (const cheer of CHEERS) {
    const atSec = SHOW_AHEAD_SEC + dropSec - cheer.beforeSec;
    if (atSec > moment.timeSec) continue;
    crowd.atSec[crowd.count] = atSec;
    crowd.hue[crowd.count] = cheer.hue;
    crowd.weight[crowd.count] = cheer.weight;
    crowd.count += 1;
  }
};

/** Four bars each of intro, verse and build, eight of drop, four each of break and outro. */
export const createSong = (bpm: number): SyntheticSong => {
  const barSec = 240 / bpm;
  const durationSec = END_BAR * barSec;
  return {
    bpm,
    barSec,
    durationSec,
    dropSec: DROP_BAR * barSec,
    fill: (moment, positionSec, dtSec) => {
      const beat = (positionSec * bpm) / 60;
      moment.timeSec = SHOW_AHEAD_SEC + positionSec;
      moment.dtSec = dtSec;
      moment.isPlaying = true;
      moment.hasFeatures = true;
      moment.hasBeats = true;
      moment.positionSec = positionSec;
      moment.durationSec = durationSec;
      fillBeat(moment, beat, bpm);
      fillLevels(moment, beat);
      fillSection(moment, beat / 4, barSec);
      moment.loudnessAt = (aheadSec) => loudnessAtBeat(beat + (aheadSec * bpm) / 60);
      moment.bandAt = (band, aheadSec) => bandAtBeat(band, beat + (aheadSec * bpm) / 60);
      fillCrowd(moment, DROP_BAR * barSec);
      return moment;
    },
  };
};
