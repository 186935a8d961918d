import type { JobKind, JobProcess, JobRun } from "../ports/jobs.ts";
import type { RunLog } from "./run-log.ts";
import { createThrottle } from "./throttle.ts";

const TELL_EVERY_MS = 100;

/** A run that is not over yet. */
export interface ActiveRun {
  /** As decided; on disk a moment later. */
  run: JobRun;
  /** As everybody may know it. */
  shown: JobRun;
  /** As it was when the run started: a plugin may change or go meanwhile. */
  kind: JobKind | undefined;
  process: JobProcess | undefined;
  /** Why its process was stopped. */
  wish: "cancel" | "interrupt" | undefined;
  notices: number;
  readonly log: RunLog;
  readonly throttle: ReturnType<typeof createThrottle>;
  /** False: the disk did not take it, so it never came to be. */
  accepted: Promise<boolean>;
  isAccepted: boolean;
  /** One state after the other goes to disk and is told. */
  writing: Promise<void>;
  readonly over: Promise<JobRun>;
  readonly resolveOver: (run: JobRun) => void;
}

export const createActiveRun = (
  run: JobRun,
  log: RunLog,
  tell: (active: ActiveRun) => void,
): ActiveRun => {
  let resolveOver: (run: JobRun) => void = () => undefined;
  const over = new Promise<JobRun>((resolve) => {
    resolveOver = resolve;
  });
  const active: ActiveRun = {
    run,
    shown: run,
    kind: undefined,
    process: undefined,
    wish: undefined,
    notices: 0,
    log,
    throttle: createThrottle(() => tell(active), TELL_EVERY_MS),
    accepted: Promise.resolve(true),
    isAccepted: true,
    writing: Promise.resolve(),
    over,
    resolveOver,
  };
  return active;
};
