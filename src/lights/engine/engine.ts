import type { FixtureSetting, ShowSetting, TestPattern } from "../../core/ports/lights.ts";
import type { FeatureTrack } from "../features/feature-track.ts";
import type { Leds, Moment, Palette, Program } from "../programs/program.ts";

/** Where the music is, and what is known about it. */
export interface MusicTime {
  track: FeatureTrack | undefined;
  /** Grows with every other song. */
  songSerial: number;
  positionSec: number;
  /** 0: paused or silent. */
  rate: number;
  /** 0: not known. */
  durationSec: number;
  /** Of the cover. */
  palette: Palette | undefined;
  hasSong: boolean;
}

export interface EngineOptions {
  readonly programs: readonly Program[];
  /** Where the music is, as the player's clock hears it, at a monotonic time. Fills `into`. */
  readonly musicAt: (atMs: number, into: MusicTime) => void;
}

/** What one fixture shows in this frame. The arrays are the engine's and are written anew by every frame. */
export interface FixtureLine {
  readonly setting: FixtureSetting;
  readonly leds: Leds;
  /** Linear RGB as shown, 0-1, after guard and limiter, before colour order and dither. */
  readonly light: Float32Array;
  /** As the device wants it: colour order, RGBW, gamma, dither. */
  readonly bytes: Uint8Array;
  /** Estimate for `bytes`. */
  currentMa: number;
}

export interface EngineStatus {
  /** The program that shows, also by `auto`. */
  readonly program: string;
  readonly bpm: number;
  readonly confidence: number;
  readonly section: string;
  readonly hasFeatures: boolean;
  readonly hasBeats: boolean;
}

/** The light engine: music in, bytes for LEDs out. No clock and no device of its own. */
export interface Engine {
  /** All of it; what stays keeps its state. */
  apply(show: ShowSetting, fixtures: readonly FixtureSetting[]): void;
  /** In the order of the fixtures. */
  readonly lines: readonly FixtureLine[];
  /** A guest did something. `hue`: turns, 0-1. */
  cheer(hue: number, weight: 1 | 2, atMs: number): void;
  /** A pattern instead of the show. */
  test(fixtureId: string, pattern: TestPattern, untilMs: number): void;
  /** White flashes at these times of the song instead of the show; none: the show again. */
  calibrate(flashesSec: readonly number[] | undefined): void;
  /** Makes the frame that is sent at `atMs`: a fixture shows the music of `atMs` + its lead - `soundDelayMs`. */
  render(atMs: number): void;
  status(): EngineStatus;
  /** What the show hears in this frame. The engine's own: written anew by every frame. */
  heard(): Pick<Moment, "bands" | "loudness" | "lowOnset">;
}
