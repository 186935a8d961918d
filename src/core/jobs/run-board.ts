import type { Environment, Log } from "../ports/environment.ts";
import type { JobNotice, JobRun, RunFiles, RunStore } from "../ports/jobs.ts";
import { type ActiveRun, createActiveRun } from "./active-run.ts";
import { createRunLog } from "./run-log.ts";
import { evolveRun, isOver, type RunEvent } from "./run-state.ts";
import { createRunWriter } from "./run-writer.ts";

/** A plugin that sends more toasts than this talks to itself. */
const NOTICES_MAX = 50;
/** For a run that was refused, whose kind nobody knows. */
const NO_RULES = { attempts: 1, onInterrupted: "fail" } as const;

export interface BoardDeps {
  readonly store: RunStore;
  readonly files: RunFiles;
  readonly environment: Environment;
  readonly log: Log;
}

/** All runs that are not over: what changes them goes to disk, and then everybody is told. */
export const createRunBoard = ({ store, files, environment, log }: BoardDeps) => {
  const active = new Map<string, ActiveRun>();
  const writer = createRunWriter(store, log);
  const runListeners: ((run: JobRun) => void)[] = [];
  const noticeListeners: ((notice: JobNotice) => void)[] = [];

  const callAll = <News>(listeners: readonly ((news: News) => void)[], news: News): void => {
    for (const listener of listeners) {
      try {
        listener(news);
      } catch (error) {
        log("error", `a listener to jobs failed: ${(error as Error).stack ?? error}`);
      }
    }
  };

  const tellProgress = (one: ActiveRun): void => {
    one.shown = one.run;
    callAll(runListeners, one.shown);
  };

  const settle = async (one: ActiveRun, run: JobRun): Promise<void> => {
    await writer.put(run);
    one.shown = run;
    if (isOver(run)) active.delete(run.jobId);
    callAll(runListeners, run);
    if (isOver(run)) one.resolveOver(run);
  };

  return {
    writer,
    get: (jobId: string): ActiveRun | undefined => active.get(jobId),
    /** In the order of arrival. */
    all: (): readonly ActiveRun[] => [...active.values()],
    add: (run: JobRun, lastLine = 0): ActiveRun => {
      const lines = createRunLog(files, run.jobId, lastLine, environment.nowMs);
      const one = createActiveRun(run, lines, tellProgress);
      active.set(run.jobId, one);
      return one;
    },
    /** The disk did not take it: it never was. */
    forget: ({ run }: ActiveRun): void => {
      active.delete(run.jobId);
      writer.forget(run.jobId);
    },
    tell: (run: JobRun): void => callAll(runListeners, run),
    /** Changes at once; resolves when it is known. A change of state is on disk then, if the disk takes it. */
    apply: (one: ActiveRun, event: RunEvent): Promise<void> => {
      const before = one.run;
      one.run = evolveRun(before, event, one.kind ?? NO_RULES);
      if (one.run === before) return one.writing;
      if (event.kind === "progressed") {
        one.log.progress(one.run);
        one.throttle.call();
        return Promise.resolve();
      }
      one.throttle.drop();
      const { run } = one;
      if (event.kind !== "started" && event.kind !== "interrupted") one.log.end(run);
      one.writing = one.writing.then(() => settle(one, run));
      return one.writing;
    },
    notify: (one: ActiveRun, level: JobNotice["level"], text: string): void => {
      one.log.log(level, text);
      one.notices += 1;
      if (one.notices > NOTICES_MAX) return;
      const { jobId, startedBy } = one.run;
      callAll(noticeListeners, { jobId, startedBy, level, text });
    },
    onRun: (listener: (run: JobRun) => void): void => void runListeners.push(listener),
    onNotify: (listener: (notice: JobNotice) => void): void => void noticeListeners.push(listener),
  };
};

export type RunBoard = ReturnType<typeof createRunBoard>;
