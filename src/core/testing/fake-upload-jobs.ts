import { ok } from "../../lib/result.ts";
import type { JobRun, JobState, Jobs } from "../ports/jobs.ts";
import { aRun } from "./a-run.ts";

/** Takes runs and does nothing with them until the test says how they end. */
export const createFakeUploadJobs = () => {
  const runs = new Map<string, JobRun>();
  const listeners: ((run: JobRun) => void)[] = [];
  const jobs: Pick<Jobs, "submit" | "run" | "onRun"> = {
    submit: (kind, input, startedBy) => {
      const run = aRun(`job-${runs.size + 1}`, { kind, title: kind, input, startedBy });
      runs.set(run.jobId, run);
      return Promise.resolve(ok(run));
    },
    run: (jobId) => Promise.resolve(runs.get(jobId)),
    onRun: (listener) => void listeners.push(listener),
  };
  return {
    ...jobs,
    all: (): readonly JobRun[] => [...runs.values()],
    end: (jobId: string, state: JobState): void => {
      const run = runs.get(jobId);
      if (!run) throw new Error(`there is no run ${jobId}`);
      const ended = { ...run, state };
      runs.set(jobId, ended);
      for (const listener of listeners) listener(ended);
    },
    forget: (jobId: string): void => void runs.delete(jobId),
  };
};
