import type { JobFailure, JobProgress } from "../../lib/job-child/messages.ts";
import type { Artifact, JobEnd, JobKind, JobRun, JobState } from "../ports/jobs.ts";
import { retryDelayMs } from "./retry-delay.ts";

/** What happens to a run. */
export type RunEvent =
  | { readonly kind: "started"; readonly atMs: number }
  | { readonly kind: "progressed"; readonly progress: JobProgress }
  /** Its process came to an end by itself. */
  | {
      readonly kind: "ended";
      readonly end: JobEnd;
      readonly artifacts: readonly Artifact[];
      readonly atMs: number;
      /** 0 to 1: how much of the wait for the next attempt. */
      readonly chance: number;
    }
  /** Somebody did not want it any more. */
  | { readonly kind: "cancelled"; readonly artifacts: readonly Artifact[]; readonly atMs: number }
  /** It never came to start. */
  | { readonly kind: "skipped"; readonly reason: string; readonly atMs: number }
  | { readonly kind: "refused"; readonly failure: JobFailure; readonly atMs: number }
  /** The daemon died, or stops, while it was running. */
  | { readonly kind: "interrupted"; readonly atMs: number };

type Rules = Pick<JobKind, "attempts" | "onInterrupted">;

const OVER: readonly JobState[] = ["succeeded", "failed", "cancelled", "skipped"];

export const isOver = ({ state }: Pick<JobRun, "state">): boolean => OVER.includes(state);

const INTERRUPTED: JobFailure = {
  code: "interrupted",
  detail: "The box was switched off or restarted while this was running.",
  todo: "Start it again.",
};

/** What follows for a run. Once it is over nothing changes it, and nothing runs that was not started. */
export const evolveRun = (run: JobRun, event: RunEvent, rules: Rules): JobRun => {
  if (isOver(run)) return run;
  switch (event.kind) {
    case "started":
      if (run.state !== "queued") return run;
      return { ...run, state: "running", startedAt: event.atMs, retryAt: undefined };
    case "progressed":
      return run.state === "running" ? progressed(run, event.progress) : run;
    case "ended":
      return run.state === "running" ? ended(run, event, rules) : run;
    case "cancelled":
      return over({ ...run, artifacts: event.artifacts }, "cancelled", event.atMs);
    case "skipped":
      return { ...over(run, "skipped", event.atMs), message: event.reason };
    case "refused":
      return withError(over(run, "failed", event.atMs), event.failure);
    case "interrupted":
      if (run.state !== "running") return run;
      if (rules.onInterrupted === "restart") return { ...run, state: "queued" };
      return withError(over(run, "failed", event.atMs), INTERRUPTED);
    default:
      return event satisfies never;
  }
};

const progressed = (run: JobRun, { percent, message, counts }: JobProgress): JobRun => ({
  ...run,
  percent: percent ?? run.percent,
  message: message ?? run.message,
  counts: counts ?? run.counts,
});

const ended = (
  before: JobRun,
  { end, artifacts, atMs, chance }: Extract<RunEvent, { kind: "ended" }>,
  { attempts }: Rules,
): JobRun => {
  const run = { ...before, artifacts };
  switch (end.kind) {
    case "succeeded":
      return { ...over(run, "succeeded", atMs), percent: 100, error: undefined };
    case "skipped":
      return { ...over(run, "skipped", atMs), message: end.reason };
    case "failed":
      if (!end.failure.isTransient || run.attempt >= attempts) {
        return withError(over(run, "failed", atMs), end.failure);
      }
      return withError(
        {
          ...run,
          state: "queued",
          attempt: run.attempt + 1,
          retryAt: atMs + retryDelayMs(run.attempt, chance),
        },
        end.failure,
      );
    default:
      return end satisfies never;
  }
};

const over = (run: JobRun, state: JobState, atMs: number): JobRun => ({
  ...run,
  state,
  endedAt: atMs,
  retryAt: undefined,
});

const withError = (run: JobRun, { isTransient: _, ...error }: JobFailure): JobRun => ({
  ...run,
  error,
});
