import type { JobProgress, LogLevel } from "../../lib/job-child/messages.ts";
import type { JobLogLine, JobRun, RunFiles } from "../ports/jobs.ts";

/** Progress that only ticks is kept this seldom. */
const TICK_MS = 30_000;

/** Numbers what a run tells, and keeps so much of its progress that it can be seen again. */
export const createRunLog = (
  files: Pick<RunFiles, "append">,
  jobId: string,
  lastNumber: number,
  nowMs: () => number,
) => {
  let number = lastNumber;
  let keptPercent = -1;
  let keptAtMs = Number.NEGATIVE_INFINITY;

  const add = (line: Omit<JobLogLine, "number" | "atMs">): void => {
    number += 1;
    files.append(jobId, { number, atMs: nowMs(), ...line });
  };

  return {
    log: (level: LogLevel, text: string): void => add({ level, text }),
    progress: ({ percent, message, counts }: Required<JobProgress>): void => {
      const whole = Math.floor(percent);
      const isTick = whole === keptPercent && Math.abs(nowMs() - keptAtMs) < TICK_MS;
      if (isTick) return;
      keptPercent = whole;
      keptAtMs = nowMs();
      add({ level: "progress", text: message, percent, counts });
    },
    /** How an attempt ended, as a line of its own. */
    end: (run: JobRun): void => {
      const { state, error, message } = run;
      if (error) add({ level: "error", text: `${error.code}: ${error.detail}` });
      else add({ level: "info", text: state === "skipped" ? `skipped: ${message}` : state });
    },
  };
};

export type RunLog = ReturnType<typeof createRunLog>;
