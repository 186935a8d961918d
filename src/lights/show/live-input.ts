import type { LightInput } from "../../core/ports/lights.ts";
import { monotonicMs } from "../../lib/playback-clock.ts";
import type { MusicTime } from "../engine/engine.ts";
import { createLiveAnalyser } from "../features/live/create-live-analyser.ts";
import { SAMPLE_RATE } from "../features/spectrum/create-spectrum.ts";
import { createLiveClock } from "./live-clock.ts";

export interface Capture {
  start(): void;
  stop(): void | Promise<void>;
}

export type MakeCapture = (options: {
  readonly input: LightInput;
  readonly onSamples: (samples: Float32Array) => void;
  readonly log: (level: "info" | "warn" | "error", message: string) => void;
}) => Capture;

/** Line-in or a pipe instead of the player's music, heard as it comes. */
export const createLiveInput = (
  createCapture: MakeCapture,
  log: (level: "info" | "warn" | "error", message: string) => void,
) => {
  let capture: Capture | undefined;
  let analyser: ReturnType<typeof createLiveAnalyser> | undefined;
  let clock = createLiveClock(SAMPLE_RATE);

  const stop = (): void => {
    void capture?.stop();
    capture = undefined;
    analyser = undefined;
  };

  return {
    /** "player" switches it off. */
    use: (input: LightInput): void => {
      stop();
      if (input.kind === "player") return;
      const heard = createLiveAnalyser();
      analyser = heard;
      clock = createLiveClock(SAMPLE_RATE);
      capture = createCapture({
        input,
        log,
        onSamples: (samples) => {
          clock.arrived(samples.length, monotonicMs());
          heard.push(samples);
        },
      });
      capture.start();
    },
    /** Leaves `into` as it is while the player is listened to. */
    musicAt: (atMs: number, into: MusicTime): void => {
      if (analyser) clock.musicAt(analyser.track, atMs, into);
    },
    stop,
  };
};
