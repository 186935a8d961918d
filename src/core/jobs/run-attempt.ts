import type { Environment } from "../ports/environment.ts";
import type { Artifact, JobEnd, JobKind, RunFiles, StartJob } from "../ports/jobs.ts";
import type { ActiveRun } from "./active-run.ts";
import type { RunBoard } from "./run-board.ts";
import type { RunEvent } from "./run-state.ts";

export interface AttemptDeps {
  readonly board: RunBoard;
  readonly startJob: StartJob;
  readonly files: RunFiles;
  readonly environment: Environment;
}

/** One attempt of a run, from its start to whatever end. The run is `running` as soon as this returns. */
export const runAttempt = async (
  { board, startJob, files, environment }: AttemptDeps,
  one: ActiveRun,
  kind: JobKind,
): Promise<void> => {
  const { nowMs } = environment;
  const { jobId } = one.run;
  one.kind = kind;

  const execute = async (): Promise<JobEnd> => {
    try {
      const { run } = one;
      const { timeLimitSec, memoryLimitMb } = kind;
      one.process = startJob(
        { ...kind.order(run.input, jobId), jobId, input: run.input, timeLimitSec, memoryLimitMb },
        {
          onProgress: (progress) => void board.apply(one, { kind: "progressed", progress }),
          onLog: one.log.log,
          onNotify: (level, text) => board.notify(one, level, text),
        },
      );
      return await one.process.end;
    } catch (error) {
      // A bug in the kind or in whoever starts it: this run's misfortune, not the daemon's.
      return { kind: "failed", failure: { code: "job-crashed", detail: String(error) } };
    }
  };

  const eventOf = (end: JobEnd | undefined, artifacts: readonly Artifact[]): RunEvent => {
    const atMs = nowMs();
    if (one.wish !== undefined && end?.kind !== "succeeded") {
      return one.wish === "cancel"
        ? { kind: "cancelled", artifacts, atMs }
        : { kind: "interrupted", atMs };
    }
    const chance = environment.random() / 2 ** 32;
    return { kind: "ended", end: end ?? { kind: "succeeded" }, artifacts, atMs, chance };
  };

  // On disk before it does anything: a run that must not be done twice is then not begun twice.
  await board.apply(one, { kind: "started", atMs: nowMs() });
  const end = one.wish === undefined ? await execute() : undefined;
  const artifacts = end ? await files.artifacts(jobId).catch(() => []) : [];
  const event = eventOf(end, artifacts);
  one.process = undefined;
  one.wish = undefined;
  await board.apply(one, event);
};
