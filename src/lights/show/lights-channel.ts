import type { LightShow, PreviewFrame, ShowStatus } from "../../core/ports/lights.ts";

/** Either end of the line between the main thread and the lights'. */
export interface LightsChannel {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** What the main thread asks for. Only `stop` is answered. */
export interface LightsCalls {
  apply: LightShow["apply"];
  cue: LightShow["cue"];
  cheer: LightShow["cheer"];
  test: LightShow["test"];
  calibrate: LightShow["calibrate"];
  watch: LightShow["watch"];
  stop: () => Promise<void>;
}

/** What the lights' thread tells. Only `preview` is answered: the next picture waits for it. */
export interface LightsNews {
  preview: (frame: PreviewFrame) => void;
  status: (status: ShowStatus) => void;
  fixtures: (states: ShowStatus["fixtures"]) => void;
  /** A feature file that is complete and cannot be read. */
  broken: (trackId: string) => void;
  log: (level: "info" | "warn" | "error", message: string) => void;
}
