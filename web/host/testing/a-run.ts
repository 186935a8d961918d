import type { JobRun } from "../../../src/protocol/jobs.ts";

export const aRun = (jobId: string, changed: Partial<JobRun> = {}): JobRun => ({
  jobId,
  kind: "import",
  title: "Import music",
  state: "running",
  percent: 40,
  message: "Reading /music",
  counts: {},
  artifacts: [],
  attempt: 1,
  startedBy: "host",
  queuedAt: 1_000,
  startedAt: 2_000,
  endedAt: null,
  ...changed,
});
