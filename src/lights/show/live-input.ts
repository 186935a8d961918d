import type { LightInput } from "../../core/ports/lights.ts";
import { monotonicMs } from "../../lib/playback-clock.ts";
import type { MusicTime } from "../engine/engine.ts";
import { createLiveAnalyser, type LiveAnalyser } from "../features/live/create-live-analyser.ts";
import { SAMPLE_RATE } from "../features/spectrum/create-spectrum.ts";
import { createLiveClock } from "./live-clock.ts";

export interface Capture {
  start(): void;
  stop(): void | Promise<void>;
}

export type MakeCapture = (options: {
  readonly input: LightInput;
  readonly onSamples: (samples: Float32Array) => void;
  readonly onState: (state: { readonly state: string; readonly reason?: string }) => void;
  readonly log: (level: "info" | "warn" | "error", message: string) => void;
}) => Capture;

/** One capture and all that hears it: what an old one still says must not reach the next one's. */
interface Listening {
  readonly capture: Capture;
  readonly analyser: LiveAnalyser;
  readonly clock: ReturnType<typeof createLiveClock>;
  reason: string | undefined;
}

/** Line-in or a pipe instead of the player's music, heard as it comes. */
export const createLiveInput = (
  createCapture: MakeCapture,
  log: (level: "info" | "warn" | "error", message: string) => void,
) => {
  let listening: Listening | undefined;
  let freed: Promise<unknown> = Promise.resolve();

  const stop = (): Promise<void> => {
    const last = listening;
    listening = undefined;
    freed = Promise.all([freed, last?.capture.stop()]).catch((error: unknown) =>
      log("warn", `lights: the input did not stop well: ${String(error)}`),
    );
    return freed.then(() => undefined);
  };

  const listenTo = (input: LightInput): Listening => {
    const analyser = createLiveAnalyser();
    const clock = createLiveClock(SAMPLE_RATE);
    const capture = createCapture({
      input,
      log,
      onSamples: (samples) => {
        clock.arrived(samples.length, monotonicMs());
        analyser.push(samples);
      },
      onState: ({ state, reason }) => {
        made.reason = state === "unavailable" ? reason : undefined;
      },
    });
    const made: Listening = { capture, analyser, clock, reason: undefined };
    return made;
  };

  return {
    /** "player" switches it off. */
    use: (input: LightInput): void => {
      void stop();
      if (input.kind === "player") return;
      const next = listenTo(input);
      listening = next;
      // A card can be opened once: the capture before may still hold it.
      void freed.then(() => {
        if (listening === next) next.capture.start();
      });
    },
    /** Leaves `into` as it is while the player is listened to. */
    musicAt: (atMs: number, into: MusicTime): void => {
      if (listening) listening.clock.musicAt(listening.analyser.track, atMs, into);
    },
    /** Why nothing is heard; undefined: nothing is wrong. */
    reason: (): string | undefined => listening?.reason,
    /** Resolves when the device is free. */
    stop,
  };
};
