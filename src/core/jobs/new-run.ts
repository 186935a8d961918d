import type { JobKind, JobRun, JobStarter } from "../ports/jobs.ts";

/** A run that has just been asked for. */
export const newRun = (
  jobId: string,
  kind: Pick<JobKind, "kind" | "title">,
  input: unknown,
  startedBy: JobStarter,
  atMs: number,
): JobRun => ({
  jobId,
  kind: kind.kind,
  title: kind.title,
  state: "queued",
  input,
  percent: 0,
  message: "",
  counts: {},
  error: undefined,
  artifacts: [],
  attempt: 1,
  retryAt: undefined,
  startedBy,
  queuedAt: atMs,
  startedAt: undefined,
  endedAt: undefined,
});
