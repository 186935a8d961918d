import { newRun } from "../jobs/new-run.ts";
import type { JobRun } from "../ports/jobs.ts";

/** A run that waits. */
export const aRun = (jobId: string, more: Partial<JobRun> = {}): JobRun => ({
  ...newRun(jobId, { kind: "dust", title: "Dust the shelves" }, {}, { kind: "host" }, 1000),
  ...more,
});
