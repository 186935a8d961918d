import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/** What the bench may ask of a daemon that was started with `--import` of this file. */
export type ProbeOrder = "watch-loop" | "tell-loop";

export interface LoopDelay {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** The monitor's own timer, which its values include. */
const RESOLUTION_MS = 1;

const toMs = (nanoseconds: number): number =>
  Math.max(0, Math.round(nanoseconds / 1e4) / 100 - RESOLUTION_MS);

// Threads and jobs of the daemon inherit the flag; only the main thread has the loop in question.
if (isMainThread && process.send && /main\.[jt]s$/.test(process.argv[1] ?? "")) {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  process.on("message", (order: ProbeOrder) => {
    if (order === "watch-loop") {
      histogram.enable();
      histogram.reset();
      return;
    }
    histogram.disable();
    const delay: LoopDelay = {
      p50Ms: toMs(histogram.percentile(50)),
      p99Ms: toMs(histogram.percentile(99)),
      maxMs: toMs(histogram.max),
    };
    process.send?.(delay);
  });
}
