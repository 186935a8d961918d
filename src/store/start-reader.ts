import { Worker } from "node:worker_threads";
import type { Log } from "../core/ports/environment.ts";
import { entryBeside } from "../lib/entry.ts";
import { type Called, callThread } from "../lib/thread-calls.ts";
import type { ReaderCalls, StoreOptions } from "./thread-protocol.ts";

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 10_000;
/** Searches leave little behind; with more room V8 would only tidy up later. */
const YOUNG_MB = 3;
/** One that lived so long died of something new. */
const HEALTHY_MS = 60_000;

/**
 * The reader thread, started again when it dies: it holds nothing that could be lost. One that dies
 * again and again waits longer each time, so that it does not take the processor from the music.
 */
export const startReader = (options: StoreOptions, log: Log) => {
  let isStopping = false;
  let worker: Worker;
  let calls: Called<ReaderCalls>;
  let waitMs = 0;
  let restart: NodeJS.Timeout | undefined;

  const start = (): void => {
    const startedAtMs = performance.now();
    worker = new Worker(entryBeside(import.meta.url, "reader.worker"), {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    calls = callThread<ReaderCalls>(worker);
    worker.on("error", (error) => log("error", `the store's reader died: ${error}`));
    worker.on("exit", () => {
      if (isStopping) return;
      const wasHealthy = performance.now() - startedAtMs > HEALTHY_MS;
      waitMs = wasHealthy ? FIRST_WAIT_MS : nextWait(waitMs);
      restart = setTimeout(start, waitMs);
    });
  };
  start();

  return {
    calls: () => calls,
    stop: async (): Promise<void> => {
      isStopping = true;
      clearTimeout(restart);
      // One that is just dying closes nothing.
      await calls.close().catch(() => undefined);
      await worker.terminate();
    },
  };
};

const nextWait = (waitMs: number): number =>
  Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, waitMs * 2));
