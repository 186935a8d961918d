import { Worker } from "node:worker_threads";
import type { Log } from "../core/ports/environment.ts";
import { entryBeside } from "../lib/entry.ts";
import { type Called, callThread } from "../lib/thread-calls.ts";
import type { ReaderCalls, StoreOptions } from "./thread-protocol.ts";

/** The reader thread, started again when it dies: it holds nothing that could be lost. */
export const startReader = (options: StoreOptions, log: Log) => {
  let isStopping = false;
  let worker: Worker;
  let calls: Called<ReaderCalls>;

  const start = (): void => {
    worker = new Worker(entryBeside(import.meta.url, "reader.worker"), { workerData: options });
    calls = callThread<ReaderCalls>(worker);
    worker.on("error", (error) => log("error", `the store's reader died: ${error}`));
    worker.on("exit", () => {
      if (!isStopping) start();
    });
  };
  start();

  return {
    calls: () => calls,
    stop: async (): Promise<void> => {
      isStopping = true;
      // One that is just dying closes nothing.
      await calls.close().catch(() => undefined);
      await worker.terminate();
    },
  };
};
