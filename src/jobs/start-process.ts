import type { ChildProcess } from "node:child_process";
import type { Log } from "../core/ports/environment.ts";
import type { JobEnd, StartJob } from "../core/ports/jobs.ts";
import type { JobFailure } from "../lib/job-child/messages.ts";
import { converse } from "./process/converse.ts";
import { exitOf } from "./process/exit-of.ts";
import { launch } from "./process/launch.ts";
import { killTree, signal } from "./process/process-tree.ts";
import { readLines } from "./process/read-lines.ts";
import { flooded, outOfMemory, stopped, timedOut, verdictOf } from "./process/verdict.ts";
import { watchMemory } from "./process/watch-memory.ts";
import { findWrappers } from "./process/wrappers.ts";

const STOP_WITHIN_MS = 5000;
/** The news of a job that is gone may still be on their way to the disk. */
const LAST_NEWS_MS = 10_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const COMPLAINT_LINES = 20;

export interface StartProcessOptions {
  /** Where the artifacts of a run go; absolute. */
  readonly artifactFolder: (jobId: string) => string;
  readonly log: Log;
}

/** Runs jobs as processes of their own: memory leaves with them, and a crash is only a failed run. */
export const createStartJob =
  ({ artifactFolder, log }: StartProcessOptions): StartJob =>
  (order, listener) => {
    let child: ChildProcess | undefined;
    /** The first one stands. */
    let verdict: JobEnd | undefined;
    const undo: (() => void)[] = [];

    const after = (ms: number, act: () => void): void => {
      const timer = setTimeout(act, Math.min(ms, LONGEST_TIMER_MS)).unref();
      undo.push(() => clearTimeout(timer));
    };
    const kill = (): void => {
      if (child?.pid !== undefined) void killTree(child.pid);
    };
    const fail = (failure: JobFailure): void => {
      verdict ??= { kind: "failed", failure };
      kill();
    };

    const listen = (process: ChildProcess): (() => Promise<void>) => {
      const { idle } = converse(process, {
        order,
        artifactFolder: artifactFolder(order.jobId),
        listener,
        log,
        onEnd: (end) => {
          verdict ??= end;
          // It said that it is over: what does not leave then hangs.
          after(STOP_WITHIN_MS, kill);
        },
        onFlood: () => fail(flooded),
      });
      return idle;
    };

    const run = async (): Promise<JobEnd> => {
      const wrappers = await findWrappers();
      if (verdict !== undefined) return verdict;
      child = launch(order, wrappers);
      const complaint = readOutput(child, listener.onLog);
      const idle = listen(child);
      after(order.timeLimitSec * 1000, () => fail(timedOut(order.timeLimitSec)));
      if (child.pid !== undefined) {
        undo.push(watchMemory(child.pid, order.memoryLimitMb, () => fail(outOfMemory)));
      }
      const exit = await exitOf(child);
      await within(LAST_NEWS_MS, idle());
      return verdict ?? verdictOf(exit, complaint);
    };

    const end = run().finally(() => {
      for (const each of undo) each();
    });
    return {
      end,
      stop: () => {
        verdict ??= { kind: "failed", failure: stopped };
        if (child?.pid === undefined) return;
        signal(child.pid, "SIGTERM");
        after(STOP_WITHIN_MS, kill);
      },
    };
  };

/** Everything that it writes becomes lines of its log; answers the last lines of its complaints, as they come. */
const readOutput = (
  { stdout, stderr }: ChildProcess,
  onLog: (level: "info" | "warn", line: string) => void,
): readonly string[] => {
  const complaint: string[] = [];
  if (stdout) readLines(stdout, (line) => onLog("info", line));
  if (stderr) {
    readLines(stderr, (line) => {
      complaint.push(line);
      if (complaint.length > COMPLAINT_LINES) complaint.shift();
      onLog("warn", line);
    });
  }
  return complaint;
};

const within = (ms: number, done: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void done.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
