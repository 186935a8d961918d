/** The LEDs of one fixture, as points in space. One program so serves strip, ring and matrix. */
export interface Leds {
  readonly kind: "strip" | "ring" | "matrix";
  readonly count: number;
  /** -1 (left) to 1 (right), one an LED. A strip lies along x at y = 0; a ring is the unit circle. */
  readonly x: Float32Array;
  /** -1 (bottom) to 1 (top). */
  readonly y: Float32Array;
  /** 0 to 1 along the way that light travels: a strip's length, a ring's circumference from the top clockwise, a matrix's width. */
  readonly along: Float32Array;
  /** 0 (centre) to 1 (rim). A strip's middle is its centre; a ring's is its bottom (the point opposite its top). */
  readonly radius: Float32Array;
  /** Turns clockwise from the top, 0 to 1. On a strip the same as `along`. */
  readonly angle: Float32Array;
  /** Columns and rows of a matrix; else `count` and 1. */
  readonly width: number;
  readonly height: number;
}

/** Colours of the show in linear-light sRGB, three numbers each; from the cover or chosen by the host. */
export interface Palette {
  readonly count: number;
  /** `count` times r, g, b; 0-1. The most characteristic colour comes first. */
  readonly rgb: Float32Array;
  /** The same as hue (turns, 0-1) and chroma (0-0.4) of OKLCH, for programs that make shades of their own. */
  readonly hue: Float32Array;
  readonly chroma: Float32Array;
}

/** What guests did lately: the newest `count` of at most 32, oldest first. */
export interface Crowd {
  count: number;
  /** Show time at which it happened, seconds. */
  readonly atSec: Float64Array;
  /** The guest's colour: OKLCH hue in turns, 0-1. */
  readonly hue: Float32Array;
  /** 1 a vote, 2 a request. */
  readonly weight: Float32Array;
}

/**
 * The music at the instant when this frame's light will be seen. The engine owns it, fills it anew
 * for every frame, and allocates nothing. All levels are 0-1, all times seconds.
 */
export interface Moment {
  /** A clock that only runs forward, also between songs: for movement that is not the music's. */
  timeSec: number;
  /** Since the frame before, 0 to 0.1. */
  dtSec: number;
  /** The music moves. While paused the rest of the moment stands still, levels sink to 0 within a second. */
  isPlaying: boolean;
  /** Bands, onsets and loudness are the music's; else they follow a calm breath at 120 beats a minute. */
  hasFeatures: boolean;
  /** Beats are the music's, with some confidence; else `beatPhase` and the like run at 120 a minute. */
  hasBeats: boolean;
  positionSec: number;
  /** 0: not known. */
  durationSec: number;

  bpm: number;
  /** 0 on a beat, rising to 1 at the next one. */
  beatPhase: number;
  /** Counts the beats of the song (or, without a song, of the show). */
  beatIndex: number;
  beatInBar: number;
  beatsPerBar: number;
  /** 0 on a downbeat, rising to 1 at the next one. */
  barPhase: number;
  barIndex: number;
  /** To the next beat, for what has to rise before it. */
  toBeatSec: number;
  sinceBeatSec: number;

  /** 24 mel bands, low to high, each relative to what is loud in this song. */
  readonly bands: Float32Array;
  /** Means of the low, middle and high third of `bands`. */
  bass: number;
  mid: number;
  treble: number;
  /** How much begins now: all bands, and the lowest alone. */
  onset: number;
  lowOnset: number;
  loudness: number;
  /** 12 pitch classes, C first. */
  readonly chroma: Float32Array;

  /** Of the section that plays. */
  energy: number;
  section: "intro" | "verse" | "build" | "drop" | "break" | "outro";
  sectionIndex: number;
  sectionProgress: number;
  toSectionSec: number;
  /** To the next drop; Infinity: none ahead. */
  toDropSec: number;
  /** Since the last drop; Infinity: none yet. */
  sinceDropSec: number;
  /** Loudness so far ahead (or, below 0, behind), 0-1. */
  loudnessAt: (aheadSec: number) => number;
  /** Band so far ahead or behind, 0-1. */
  bandAt: (band: number, aheadSec: number) => number;

  palette: Palette;
  crowd: Crowd;
  /** Differs from fixture to fixture, stays the same from frame to frame. 0-1. */
  seed: number;
}

/** One slider. */
export interface ParamSpec {
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** "s", "LEDs", "turns", "beats", "%" ...; "": a plain number. */
  readonly unit: string;
  /** What the host reads beside the slider. */
  readonly label: string;
}

export type ParamSpecs = Readonly<Record<string, ParamSpec>>;
export type ParamsOf<Specs extends ParamSpecs> = { readonly [Name in keyof Specs]: number };

/**
 * One light effect: writes linear-light RGB, 0-1 (more is clipped), three numbers an LED, over
 * whatever `out` holds. The same arguments give the same light; nothing is allocated.
 */
export interface Program<Specs extends ParamSpecs = ParamSpecs> {
  /** Stable, kebab-case. */
  readonly name: string;
  readonly title: string;
  /** One sentence for the host. */
  readonly about: string;
  readonly params: Specs;
  /** What `auto` may choose it for; none: only the host does. */
  readonly moods: readonly Mood[];
  /** So many numbers are kept for it from frame to frame, a set for each fixture; all 0 at first. */
  readonly memory?: (leds: Leds) => number;
  render(
    moment: Moment,
    leds: Leds,
    params: ParamsOf<Specs>,
    memory: Float32Array,
    out: Float32Array,
  ): void;
}

/** Quiet music, a steady groove, a build-up, full energy, silence. */
export type Mood = "calm" | "groove" | "build" | "peak" | "idle";

/** Keeps the names of the parameters for the compiler. */
export const defineProgram = <const Specs extends ParamSpecs>(
  program: Program<Specs>,
): Program<Specs> => program;
