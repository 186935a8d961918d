import type { JobRun } from "../ports/jobs.ts";

/** A run that waits. */
export const aRun = (jobId: string, more: Partial<JobRun> = {}): JobRun => ({
  jobId,
  kind: "dust",
  title: "Dust the shelves",
  state: "queued",
  input: {},
  percent: 0,
  message: "",
  counts: {},
  error: undefined,
  artifacts: [],
  attempt: 1,
  retryAt: undefined,
  startedBy: { kind: "host" },
  queuedAt: 1000,
  startedAt: undefined,
  endedAt: undefined,
  ...more,
});
