import type { Instrument } from "../sound/instrument.ts";

/** A plain plucked voice; the others say where they differ. */
export const PLUCK: Instrument = {
  layers: [{ wave: "saw", semitones: 0, level: 0.5 }],
  unison: 2,
  detuneCents: 7,
  width: 0.6,
  envelope: { attackMs: 2, decayMs: 420, sustain: 0.05, releaseMs: 260 },
  brightness: { openHz: 5200, closedHz: 500, decayMs: 320, resonance: 0.25 },
  vibratoCents: 0,
  drive: 1,
};

export const PAD: Instrument = {
  ...PLUCK,
  unison: 4,
  detuneCents: 12,
  width: 0.9,
  envelope: { attackMs: 220, decayMs: 2000, sustain: 0.75, releaseMs: 900 },
  brightness: { openHz: 2600, closedHz: 1300, decayMs: 2500, resonance: 0.1 },
};

export const STRINGS: Instrument = {
  ...PAD,
  envelope: { attackMs: 90, decayMs: 1500, sustain: 0.8, releaseMs: 500 },
  brightness: { openHz: 6500, closedHz: 4200, decayMs: 1500, resonance: 0 },
};

export const PIANO: Instrument = {
  ...PLUCK,
  layers: [
    { wave: "triangle", semitones: 0, level: 0.6 },
    { wave: "saw", semitones: 0, level: 0.22 },
    { wave: "sine", semitones: 12, level: 0.25 },
  ],
  detuneCents: 3,
  width: 0.35,
  envelope: { attackMs: 1, decayMs: 1500, sustain: 0, releaseMs: 320 },
  brightness: { openHz: 6800, closedHz: 900, decayMs: 700, resonance: 0.05 },
};

export const ORGAN: Instrument = {
  ...PLUCK,
  layers: [{ wave: "organ", semitones: 0, level: 0.7 }],
  envelope: { attackMs: 3, decayMs: 300, sustain: 0.7, releaseMs: 90 },
  brightness: { openHz: 5000, closedHz: 3500, decayMs: 300, resonance: 0 },
};

export const BASS: Instrument = {
  ...PLUCK,
  layers: [
    { wave: "saw", semitones: 0, level: 0.4 },
    { wave: "sine", semitones: 0, level: 0.7 },
  ],
  unison: 1,
  detuneCents: 0,
  width: 0,
  envelope: { attackMs: 3, decayMs: 500, sustain: 0.6, releaseMs: 70 },
  brightness: { openHz: 1800, closedHz: 320, decayMs: 260, resonance: 0.3 },
  drive: 1.5,
};

export const SUB: Instrument = {
  ...BASS,
  layers: [
    { wave: "sine", semitones: 0, level: 0.8 },
    { wave: "triangle", semitones: 12, level: 0.2 },
  ],
  brightness: { openHz: 900, closedHz: 600, decayMs: 200, resonance: 0 },
};

export const LEAD: Instrument = {
  ...PLUCK,
  layers: [
    { wave: "saw", semitones: 0, level: 0.45 },
    { wave: "square", semitones: -12, level: 0.2 },
  ],
  unison: 3,
  detuneCents: 10,
  width: 0.4,
  envelope: { attackMs: 12, decayMs: 700, sustain: 0.65, releaseMs: 240 },
  brightness: { openHz: 7000, closedHz: 2600, decayMs: 500, resonance: 0.15 },
  vibratoCents: 14,
};

export const FLUTE: Instrument = {
  ...LEAD,
  layers: [
    { wave: "reed", semitones: 0, level: 0.6 },
    { wave: "sine", semitones: 12, level: 0.15 },
  ],
  unison: 2,
  detuneCents: 5,
  envelope: { attackMs: 25, decayMs: 600, sustain: 0.75, releaseMs: 180 },
  brightness: { openHz: 4200, closedHz: 2600, decayMs: 600, resonance: 0 },
};

/** Small metal bars under a soft mallet. */
export const BELL: Instrument = {
  ...PLUCK,
  layers: [
    { wave: "sine", semitones: 0, level: 0.6 },
    { wave: "sine", semitones: 24, level: 0.2 },
    { wave: "triangle", semitones: 12, level: 0.15 },
  ],
  detuneCents: 4,
  envelope: { attackMs: 1, decayMs: 800, sustain: 0, releaseMs: 500 },
  brightness: { openHz: 9000, closedHz: 4000, decayMs: 500, resonance: 0 },
};

/** The squelch of a small silver box. */
export const ACID: Instrument = {
  ...BASS,
  layers: [{ wave: "saw", semitones: 0, level: 0.7 }],
  envelope: { attackMs: 2, decayMs: 300, sustain: 0.35, releaseMs: 40 },
  brightness: { openHz: 3400, closedHz: 260, decayMs: 330, resonance: 0.78 },
  drive: 1.8,
};
