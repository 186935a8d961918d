import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { GoneCode } from "./connect-strip.ts";
import { type HelperProcess, type StartHelper, startHelper } from "./helper/start-helper.ts";

/** Where the helper comes from: a process of ours, or one that the system runs. */
export interface HelperHost {
  readonly socketPath: string;
  /** Makes sure that a helper runs, or begins to. */
  start(): Promise<void>;
  /** True: that nobody listens yet means nothing. */
  isStarting(): boolean;
  connected(): void;
  /** A reason for whoever set up the light, from what the connection saw. */
  explain(reason: string, code: GoneCode): string;
  /** Ends a process of ours; `start` makes a new one. */
  stop(): Promise<void>;
}

/** The one that systemd runs as root. */
export const foreignHelper = (socketPath: string): HelperHost => ({
  socketPath,
  start: () => Promise.resolve(),
  isStarting: () => false,
  connected: () => {},
  explain: (reason, code) =>
    code === "no-helper"
      ? `no helper for the strip answers at ${socketPath} (${reason}): start it as root, or wire the strip to SPI, which needs no root`
      : reason,
  stop: () => Promise.resolve(),
});

/** As long as a slow card may take to start a process. */
const STARTING_MS = 10_000;

/** A process of ours, for a house that runs as root itself. */
export const ownHelper = (
  socketPath: string,
  start: StartHelper = startHelper,
  simulatePath?: string,
): HelperHost & { readonly pid: () => number | undefined } => {
  let helper: HelperProcess | undefined;
  let startedMs = Number.NEGATIVE_INFINITY;
  let starting: Promise<void> = Promise.resolve();
  const isRunning = (): boolean => helper !== undefined && helper.reason() === undefined;
  const makeSure = async (): Promise<void> => {
    await mkdir(dirname(socketPath), { recursive: true });
    if (isRunning()) return;
    startedMs = performance.now();
    helper = start(simulatePath === undefined ? { socketPath } : { socketPath, simulatePath });
  };
  return {
    socketPath,
    pid: () => helper?.pid,
    start: () => {
      const made = makeSure();
      // A stop that comes meanwhile waits for it, and ends what it made.
      starting = made.catch(() => {});
      return made;
    },
    isStarting: () => isRunning() && performance.now() - startedMs < STARTING_MS,
    connected: () => {
      startedMs = Number.NEGATIVE_INFINITY;
    },
    explain: (reason) => helper?.reason() ?? reason,
    stop: async () => {
      await starting;
      await helper?.stop();
    },
  };
};
