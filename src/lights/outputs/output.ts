import type { FixtureSetting } from "../../core/ports/lights.ts";

export type OutputState =
  | { readonly kind: "starting" }
  | { readonly kind: "ok" }
  /** The device is not there or does not answer; it is tried again by itself. `reason` says what to do. */
  | { readonly kind: "unavailable"; readonly reason: string };

/**
 * One light device. It never throws and never blocks the frame loop: what fails becomes a state,
 * and the output tries again by itself, 0.5 s later at first, 10 s at the most.
 */
export interface Output {
  start(): void;
  /**
   * Shows a frame: `bytesPerLed` bytes an LED, already in the device's colour order. The buffer is
   * the caller's and is overwritten by the next frame. Drops the frame when the device is busy.
   */
  send(bytes: Uint8Array): void;
  state(): OutputState;
  /** Goes dark (or, for a device of its own, back to its own light) and lets go of the device. */
  stop(): Promise<void>;
}

export interface OutputDeps {
  readonly setting: FixtureSetting;
  readonly onState: (state: OutputState) => void;
  readonly log: (level: "info" | "warn" | "error", message: string) => void;
}

export type CreateOutput = (deps: OutputDeps) => Output;
