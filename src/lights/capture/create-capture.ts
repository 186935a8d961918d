import { setTimeout as sleep } from "node:timers/promises";
import type { LightInput } from "../../core/ports/lights.ts";
import { LightInput as AllowedInput } from "../../protocol/lights.ts";
import { createSampleReader } from "../analysis/decoding/read-samples.ts";
import { SAMPLE_RATE } from "../features/spectrum/create-spectrum.ts";
import type { Listen } from "./listen.ts";
import { listenToDevice } from "./listen-to-device.ts";
import { listenToPipe } from "./listen-to-pipe.ts";

export interface CaptureState {
  /** `starting`: nothing is heard yet, and nothing is wrong. */
  readonly state: "starting" | "ok" | "unavailable";
  /** For the host, when unavailable. */
  readonly reason?: string;
}

export interface CaptureOptions {
  readonly input: LightInput;
  /** Mono, 24 kHz; the array is used again for the next ones. */
  readonly onSamples: (samples: Float32Array) => void;
  readonly onState?: (state: CaptureState) => void;
  readonly log: (level: "info" | "warn" | "error", message: string) => void;
  /** How an input is heard; tests hear other things. */
  readonly listenTo?: (input: LightInput) => Listen | undefined;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * Some devices of ALSA run commands, so the same rule as on the wire holds once more where ffmpeg is
 * started, however the setting came here.
 */
const listenToInput = (input: LightInput): Listen | undefined => {
  if (!AllowedInput.safeParse(input).success) {
    return () => Promise.resolve("this is no device or pipe that may be listened to");
  }
  switch (input.kind) {
    case "player":
      return undefined;
    case "capture":
      return listenToDevice(["-f", input.system, "-i", input.device], SAMPLE_RATE);
    case "pipe":
      return listenToPipe(input.path);
    default:
      return input satisfies never;
  }
};

/**
 * Hears line-in, a microphone or a pipe, and tries again when it goes away: soon, then less and less
 * often. Starts and stops as often as wanted.
 */
export const createCapture = (options: CaptureOptions) => {
  const { onState = () => undefined, log } = options;
  const listen = (options.listenTo ?? listenToInput)(options.input);
  let stopping: AbortController | undefined;
  let running: Promise<void> = Promise.resolve();

  const run = async (signal: AbortSignal): Promise<void> => {
    if (!listen) return;
    let waitMs = FIRST_WAIT_MS;
    let told = "";
    onState({ state: "starting" });
    while (!signal.aborted) {
      const reason = await listen({
        signal,
        // Half a sample at the end of one writer must not shift all of the next one.
        onBytes: createSampleReader(options.onSamples),
        onHeard: () => {
          waitMs = FIRST_WAIT_MS;
          onState({ state: "ok" });
        },
      });
      if (signal.aborted) return;
      // A device that stays away would fill the log.
      if (reason !== told) log("warn", `lights: nothing is heard: ${reason}`);
      told = reason;
      onState({ state: "unavailable", reason });
      await sleep(waitMs, undefined, { signal }).catch(() => undefined);
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
    }
  };

  return {
    start: (): void => {
      if (stopping) return;
      stopping = new AbortController();
      const { signal } = stopping;
      // The one before may not have let go of the device yet.
      running = running.then(() => run(signal));
    },
    /** Resolves when the device is free. */
    stop: (): Promise<void> => {
      stopping?.abort();
      stopping = undefined;
      return running;
    },
  };
};

export type Capture = ReturnType<typeof createCapture>;
