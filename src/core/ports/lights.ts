import type { Result } from "../../lib/result.ts";
import type { StorageFault } from "./store.ts";

export type FixtureKind = "preview" | "ws281x-spi" | "ws281x" | "wled" | "artnet" | "sacn";
export type ColourOrder =
  | "RGB"
  | "RBG"
  | "GRB"
  | "GBR"
  | "BRG"
  | "BGR"
  | "RGBW"
  | "GRBW"
  | "BRGW"
  | "BGRW";

export type Geometry =
  | { readonly kind: "strip"; readonly isReversed: boolean }
  /** `startDeg`: where the first LED sits, degrees clockwise from the top. */
  | { readonly kind: "ring"; readonly startDeg: number; readonly isReversed: boolean }
  /** The first LED sits in the top left corner. `serpentine`: every second row runs back. */
  | {
      readonly kind: "matrix";
      readonly width: number;
      readonly height: number;
      readonly isSerpentine: boolean;
    };

/** How a fixture is reached; what a kind does not need it ignores. */
export interface FixtureAddress {
  /** wled, artnet, sacn: IP or name. sacn without one: multicast. */
  readonly host?: string;
  /** 4048 (DDP), 6454 (Art-Net), 5568 (sACN) unless said otherwise. */
  readonly port?: number;
  /** artnet, sacn: the first universe; the LEDs go on in the next ones. */
  readonly universe?: number;
  /** ws281x-spi: "/dev/spidev0.0" unless said otherwise. */
  readonly device?: string;
  /** ws281x: 18 unless said otherwise. */
  readonly gpio?: 10 | 12 | 13 | 18 | 19 | 21;
  /** wled: it plays its own sound effects, fed with what the show hears, instead of our colours. */
  readonly hasAudioSync?: boolean;
}

/** One light device as the host set it up. */
export interface FixtureSetting {
  readonly fixtureId: string;
  readonly kind: FixtureKind;
  readonly name: string;
  readonly count: number;
  readonly geometry: Geometry;
  /** Fixtures of one zone are seen together: the flash guard looks at each zone by itself. */
  readonly zone: string;
  /** So much earlier than its sound a frame is sent. */
  readonly leadMs: number;
  /** What its supply can give. Fixtures of one `supply` share the lowest of their budgets. */
  readonly budgetMa: number;
  /** "" is a supply of its own. */
  readonly supply: string;
  readonly brightness: number;
  readonly colourOrder: ColourOrder;
  /** 1: the device is linear (every bare strip). 2.2: it expects display values. */
  readonly gamma: number;
  readonly address: FixtureAddress;
}

export interface FixtureState {
  readonly state: "starting" | "ok" | "unavailable";
  readonly reason?: string;
  /** Estimate for the frame that is shown. */
  readonly currentMa: number;
}

/** Where the show hears the music. */
export type LightInput =
  | { readonly kind: "player" }
  /** ffmpeg's name of a system and a device: "alsa" "hw:1", "pulse" "default". */
  | { readonly kind: "capture"; readonly system: "alsa" | "pulse"; readonly device: string }
  /** A pipe with 32-bit float little-endian mono samples at 24 kHz. */
  | { readonly kind: "pipe"; readonly path: string };

/** The show as the host set it. */
export interface ShowSetting {
  readonly program: string;
  /** By program, then by parameter; what is missing is at its default. */
  readonly params: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Programs are chosen by the music; `program` is what shows when it is switched off. */
  readonly auto: boolean;
  /** 0-1, as the eye sees it. */
  readonly master: number;
  readonly blackout: boolean;
  /** "#rrggbb"; none: from the cover. */
  readonly palette: readonly string[];
  readonly allowStrobe: boolean;
  readonly input: LightInput;
  /** How much later than the player knows its sound is heard: all lights wait so long. Below 0: they are sooner. */
  readonly soundDelayMs: number;
}

export const defaultShow: ShowSetting = {
  program: "pulse",
  params: {},
  auto: true,
  master: 0.8,
  blackout: false,
  palette: [],
  allowStrobe: false,
  input: { kind: "player" },
  soundDelayMs: 0,
};

export type TestPattern = "count" | "colours" | "direction" | "white" | "off";

/** What the host said about a track's beats. */
export interface BeatCorrection {
  readonly tempo: 0.5 | 1 | 2;
  readonly shiftMs: number;
  readonly downbeatShift: number;
}

export const AS_ANALYSED: BeatCorrection = { tempo: 1, shiftMs: 0, downbeatShift: 0 };

/** A song as the show needs it. */
export interface ShowSong {
  /** The deck's tag: the playback clock names the song that is heard by a hash of it. */
  readonly tag: string;
  readonly trackId: string;
  readonly durationMs: number;
  /** Its feature file, as far as there is one. */
  readonly features: FeatureFile | undefined;
  readonly correction: BeatCorrection | undefined;
}

export interface FeatureFile {
  readonly path: string;
  /** False: it is still being written, more frames will be announced. */
  readonly isComplete: boolean;
}

/** What the show says about itself, twice a second while somebody looks. */
export interface ShowStatus {
  /** The program that shows, also by `auto`. */
  readonly program: string;
  readonly trackId: string | undefined;
  readonly bpm: number;
  readonly confidence: number;
  readonly section: string;
  readonly hasFeatures: boolean;
  readonly hasBeats: boolean;
  readonly framesPerSec: number;
  /** Why line-in or the pipe cannot be heard; it is tried again by itself. */
  readonly inputReason?: string;
  readonly fixtures: Readonly<Record<string, FixtureState>>;
}

/** Preview pictures: RGB bytes for a display (sRGB), fixture after fixture in the order of the layout. */
export interface PreviewFrame {
  /** `layoutKey` of the fixtures that it shows: whoever draws it so knows which they are, also after a restart of the thread. */
  readonly layout: number;
  readonly bytes: Uint8Array;
}

/** The frame loop on its own thread. */
export interface LightShow {
  start(): void;
  /** All of it; the newest counts. */
  apply(show: ShowSetting, fixtures: readonly FixtureSetting[]): void;
  /** What plays and what follows, best first; also called when a song's feature file came or grew. */
  cue(songs: readonly ShowSong[]): void;
  /** A guest did something. `hue`: turns, 0-1. */
  cheer(hue: number, weight: 1 | 2): void;
  /** A pattern instead of the show, for `seconds`. */
  test(fixtureId: string, pattern: TestPattern, seconds: number): void;
  /** White flashes at these times of the current song instead of the show; none: the show again. */
  calibrate(flashes: readonly number[] | undefined): void;
  /** Somebody looks at the preview: pictures and status are made only then. */
  watch(isWatched: boolean): void;
  onPreview(listener: (frame: PreviewFrame) => void): void;
  onStatus(listener: (status: ShowStatus) => void): void;
  /** A fixture came or went. */
  onFixtures(listener: (states: Readonly<Record<string, FixtureState>>) => void): void;
  /** A song's feature file is there and cannot be read. */
  onBrokenFeatures(listener: (trackId: string) => void): void;
  fixtures(): Readonly<Record<string, FixtureState>>;
  health(): { readonly state: "ok" | "starting" | "down"; readonly reason?: string };
  stop(): Promise<void>;
}

/** Keeps what the host set up. Acknowledged means on the medium. */
export interface LightStore {
  /** Fixtures in the order in which they were added; corrections by track. What cannot be read is left out. */
  loadLights(): Promise<{
    readonly show: ShowSetting | undefined;
    readonly fixtures: readonly FixtureSetting[];
    readonly corrections: ReadonlyMap<string, BeatCorrection>;
  }>;
  putShow(show: ShowSetting): Promise<Result<undefined, StorageFault>>;
  putFixture(fixture: FixtureSetting): Promise<Result<undefined, StorageFault>>;
  dropFixture(fixtureId: string): Promise<Result<undefined, StorageFault>>;
  /** Undefined: as analysed. */
  putBeatCorrection(
    trackId: string,
    correction: BeatCorrection | undefined,
  ): Promise<Result<undefined, StorageFault>>;
}

/** A WLED that answered on this network. */
export interface FoundWled {
  readonly name: string;
  readonly host: string;
  readonly count: number;
  readonly isRgbw: boolean;
}

export interface WledFinder {
  /** Listens for so long. An empty list also when the network cannot be asked. */
  find(withinMs: number): Promise<readonly FoundWled[]>;
}

/** What the programs offer, for whoever checks a wish. */
export interface ProgramInfo {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly params: readonly {
    readonly name: string;
    readonly label: string;
    readonly min: number;
    readonly max: number;
    readonly default: number;
    readonly unit: string;
  }[];
}

export type LightsFault =
  | "no-such-program"
  | "no-such-param"
  | "param-out-of-range"
  | "strobe-off"
  | "no-such-fixture"
  | "bad-fixture"
  | "too-many-fixtures"
  | StorageFault;

export type LightsResult<Value> = Result<Value, LightsFault>;
