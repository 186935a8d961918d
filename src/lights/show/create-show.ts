import { layoutKey } from "../../core/lights/fixtures/layout-key.ts";
import type {
  FixtureSetting,
  FixtureState,
  LightInput,
  LightShow,
  PreviewFrame,
  ShowSetting,
  ShowStatus,
} from "../../core/ports/lights.ts";
import { type ClockReading, monotonicMs } from "../../lib/playback-clock.ts";
import { createEngine } from "../engine/create-engine.ts";
import type { MusicTime } from "../engine/engine.ts";
import { fillPreview, previewBytes } from "../engine/preview/fill-preview.ts";
import type { Outputs } from "../outputs/outputs.ts";
import { within } from "../outputs/parts/within.ts";
import type { Program } from "../programs/program.ts";
import { createFrameLoop } from "./frame-loop.ts";
import { createLiveInput, type MakeCapture } from "./live-input.ts";
import { createMusicClock } from "./music/music-clock.ts";
import { createSongBook, type OpenFeatureFile } from "./music/song-book.ts";
import { createWledSound } from "./wled-sound.ts";

export interface ShowOptions {
  readonly readClock: (into: ClockReading) => ClockReading;
  readonly programs: readonly Program[];
  readonly outputs: Outputs;
  readonly openFeatures: OpenFeatureFile;
  readonly createCapture: MakeCapture;
  readonly log: (level: "info" | "warn" | "error", message: string) => void;
  /** Resolves when the picture was taken: no other is made before. */
  readonly onPreview: (frame: PreviewFrame) => Promise<void>;
  readonly onStatus: (status: ShowStatus) => void;
  readonly onFixtures: (states: Readonly<Record<string, FixtureState>>) => void;
  /** A complete feature file that cannot be read. */
  readonly onBroken: (trackId: string) => void;
}

const FRAMES_PER_SEC = 60;
/** Of the preview: every second frame is enough for a screen. */
const PREVIEW_EVERY = 2;
const STATUS_EVERY_MS = 500;
const COUNT_LEAST_MS = 200;
const INPUT_PATIENCE_MS = 2000;

const isSameInput = (left: LightInput, right: LightInput): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The show on one thread: music in, engine, outputs, and the loop that drives them. */
export const createShow = (options: ShowOptions) => {
  const { outputs, log } = options;
  const book = createSongBook(options.openFeatures, (trackId, why) => {
    log("warn", `lights: features of "${trackId}": ${why}`);
    options.onBroken(trackId);
  });
  const clock = createMusicClock(options.readClock, book);
  const live = createLiveInput(options.createCapture, log);
  let isCalibrating = false;
  const musicAt = (atMs: number, into: MusicTime): void => {
    // Also while a live input is chosen: what plays is named in the status.
    clock.musicAt(atMs, into);
    // The clicks of a calibration come from the player, and so do the flashes.
    if (!isCalibrating) live.musicAt(atMs, into);
  };
  const engine = createEngine({ programs: options.programs, musicAt });
  const wledSound = createWledSound(engine);
  let fixtures: readonly FixtureSetting[] = [];
  let input: LightInput = { kind: "player" };
  let layout = 0;
  let isWatched = false;
  let untilPreview = 0;
  let isPictureOut = false;
  let statusTimer: NodeJS.Timeout | undefined;
  let framesPerSec = FRAMES_PER_SEC;
  let framesBefore = 0;
  let toldAtMs = 0;
  let told = "";

  const frame = (atMs: number): void => {
    engine.render(atMs);
    for (const line of engine.lines) outputs.send(line.setting.fixtureId, line.bytes);
    wledSound.send();
    if (isWatched) picture();
  };

  /** A main thread that is busy gets no pile of pictures to look at later. */
  const picture = (): void => {
    untilPreview -= 1;
    if (untilPreview > 0 || isPictureOut) return;
    untilPreview = PREVIEW_EVERY;
    tellChange();
    isPictureOut = true;
    const bytes = new Uint8Array(previewBytes(engine.lines));
    fillPreview(engine.lines, bytes);
    const taken = (): void => {
      isPictureOut = false;
    };
    options.onPreview({ layout, bytes }).then(taken, taken);
  };
  const loop = createFrameLoop(FRAMES_PER_SEC, monotonicMs, frame);

  const states = (): Readonly<Record<string, FixtureState>> => {
    const known = outputs.states();
    return Object.fromEntries(
      engine.lines.map(({ setting: { fixtureId }, currentMa }) => {
        const state = known[fixtureId] ?? { kind: "starting" };
        const reason = state.kind === "unavailable" ? { reason: state.reason } : {};
        return [fixtureId, { state: state.kind, ...reason, currentMa: Math.round(currentMa) }];
      }),
    );
  };
  outputs.onChange(() => options.onFixtures(states()));

  /** A frame or two, of a change that is told at once, say nothing about the rate. */
  const countFrames = (): number => {
    const nowMs = monotonicMs();
    const sinceMs = nowMs - toldAtMs;
    if (sinceMs < COUNT_LEAST_MS) return framesPerSec;
    framesPerSec = Math.round(((loop.frames() - framesBefore) * 1000) / sinceMs);
    framesBefore = loop.frames();
    toldAtMs = nowMs;
    return framesPerSec;
  };

  const changeKey = (): string => {
    const { program, hasFeatures, hasBeats } = engine.status();
    return `${program} ${hasFeatures} ${hasBeats} ${live.reason()}`;
  };

  const tellStatus = (): void => {
    told = changeKey();
    const inputReason = live.reason();
    options.onStatus({
      ...engine.status(),
      trackId: clock.trackId(),
      framesPerSec: countFrames(),
      ...(inputReason === undefined ? {} : { inputReason }),
      fixtures: states(),
    });
  };

  /** Another program, a song whose features have come, an input that is lost: at once. */
  const tellChange = (): void => {
    if (told !== changeKey()) tellStatus();
  };

  /** Nobody would see a frame: a screen that nobody looks at is no reason to render. */
  const runIfSeen = (): void => {
    const isSeen = isWatched || fixtures.some(({ kind }) => kind !== "preview");
    if (isSeen) loop.start();
    else loop.stop();
  };

  return {
    apply: (show: ShowSetting, wanted: readonly FixtureSetting[]): void => {
      layout = layoutKey(wanted);
      fixtures = wanted;
      engine.apply(show, wanted);
      outputs.apply(wanted);
      wledSound.apply(wanted);
      if (!isSameInput(input, show.input)) live.use(show.input);
      input = show.input;
      runIfSeen();
      options.onFixtures(states());
    },
    cue: book.cue,
    cheer: (hue: number, weight: 1 | 2): void => engine.cheer(hue, weight, monotonicMs()),
    test: (...[fixtureId, pattern, seconds]: Parameters<LightShow["test"]>): void =>
      engine.test(fixtureId, pattern, monotonicMs() + seconds * 1000),
    calibrate: (flashes: Parameters<LightShow["calibrate"]>[0]): void => {
      isCalibrating = flashes !== undefined;
      engine.calibrate(flashes);
    },
    watch: (is: boolean): void => {
      isWatched = is;
      // While nobody looked there may have been no frame.
      framesPerSec = FRAMES_PER_SEC;
      framesBefore = loop.frames();
      toldAtMs = monotonicMs();
      clearInterval(statusTimer);
      if (is) statusTimer = setInterval(tellStatus, STATUS_EVERY_MS);
      runIfSeen();
    },
    stop: async (): Promise<void> => {
      loop.stop();
      clearInterval(statusTimer);
      book.close();
      // A sound card that hangs must not keep the lights on.
      await Promise.all([within(INPUT_PATIENCE_MS, live.stop()), outputs.stop(), wledSound.stop()]);
    },
  };
};
