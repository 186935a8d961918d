import type { JobRun, JobState } from "../../../../src/protocol/jobs.ts";

/** All runs that the page knows, by their id. */
export type Runs = ReadonlyMap<string, JobRun>;

export const NO_RUNS: Runs = new Map();

const OVER: readonly JobState[] = ["succeeded", "failed", "cancelled", "skipped"];
export const isOver = ({ state }: Pick<JobRun, "state">): boolean => OVER.includes(state);

export const withRun = (runs: Runs, run: JobRun): Runs => new Map(runs).set(run.jobId, run);

/** Adds a page of the list. What the stream has told since it was asked for is newer, and stays. */
export const withPage = (runs: Runs, page: readonly JobRun[], heard: ReadonlySet<string>): Runs => {
  const known = new Map(runs);
  for (const run of page) if (!heard.has(run.jobId)) known.set(run.jobId, run);
  return known;
};

/** Only what the stream has told meanwhile: the rest is asked for anew. */
export const onlyHeard = (runs: Runs, heard: ReadonlySet<string>): Runs =>
  new Map([...runs].filter(([jobId]) => heard.has(jobId)));

export interface SortedRuns {
  /** At work, the longest first. */
  readonly running: readonly JobRun[];
  /** In the order in which they came. */
  readonly waiting: readonly JobRun[];
  /** The last to end first. */
  readonly over: readonly JobRun[];
}

const by =
  (timeOf: (run: JobRun) => number) =>
  (a: JobRun, b: JobRun): number =>
    timeOf(a) - timeOf(b) || a.jobId.localeCompare(b.jobId);

export const sortRuns = (runs: Runs): SortedRuns => {
  const all = [...runs.values()];
  return {
    running: all
      .filter(({ state }) => state === "running")
      .sort(by((run) => run.startedAt ?? run.queuedAt)),
    waiting: all.filter(({ state }) => state === "queued").sort(by((run) => run.queuedAt)),
    over: all.filter(isOver).sort(by((run) => -(run.endedAt ?? run.queuedAt))),
  };
};
