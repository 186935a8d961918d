import type { DrumName, KitStyle } from "../drums/kit.ts";
import type { Instrument } from "../sound/instrument.ts";

export type SectionKind = "intro" | "verse" | "breakdown" | "build" | "drop" | "outro";

/** "kick" is the one that ducks the others and that a beat tracker should find. */
export type PartName =
  | "kick"
  | "snare"
  | "hats"
  | "perc"
  | "bass"
  | "pad"
  | "stabs"
  | "arp"
  | "lead";

interface AnyPart {
  readonly levelDb: number;
  readonly pan?: number;
  /** Shares sent to the room and to the echo. */
  readonly reverb?: number;
  readonly echo?: number;
}

/** "X" loud, "x" normal, "o" soft. */
export interface DrumPart extends AnyPart {
  readonly kind: "drums";
  readonly patterns: Readonly<Partial<Record<DrumName, string>>>;
}

/**
 * How a pattern's symbols become notes. `chord`: any symbol strikes all tones. `bass`: 1 3 5 7 are chord tones, 8 the octave.
 * `arp`: 0 to 9 climb the chord. `melody`: 1 to 7 are the scale, a to g the same an octave higher.
 */
export type Reading = "chord" | "bass" | "arp" | "melody";

export interface LinePart extends AnyPart {
  readonly kind: "line";
  readonly instrument: Instrument;
  readonly reading: Reading;
  readonly lowestMidi: number;
  readonly pattern: string;
}

export type Part = DrumPart | LinePart;

export interface Section {
  readonly kind: SectionKind;
  readonly bars: number;
  readonly parts: readonly PartName[];
  /** Low-pass over the music (not the drums), from start to end of the section. */
  readonly openingHz?: readonly [from: number, to: number];
  /** One chord a bar, where it differs from the song's. */
  readonly chords?: string;
}

export interface Tags {
  /** File name without extension. */
  readonly name: string;
  readonly format: "mp3" | "flac" | "opus";
  readonly title: string;
  readonly artist: string;
  readonly genre: string;
}

export interface Song {
  readonly tags: Tags;
  readonly cover: () => string;
  readonly seed: number;
  readonly bpm: number;
  /** Silence before the first beat: real files never start on it. */
  readonly leadInSec: number;
  /** Delay of every second sixteenth, as a share of a sixteenth. */
  readonly swing: number;
  /** How far a beat of the (human) band may be from the metronome. */
  readonly jitterMs: number;
  readonly tonic: string;
  /** Semitones above the tonic. */
  readonly scale: readonly number[];
  /** One chord a bar. */
  readonly chords: string;
  readonly kit: KitStyle;
  /** How deep the kick pushes the music down, 0 to 1. */
  readonly ducking: number;
  readonly roomSec: number;
  readonly parts: Readonly<Partial<Record<PartName, Part>>>;
  readonly sections: readonly Section[];
}
