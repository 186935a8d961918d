import { isOver } from "../core/jobs/run-state.ts";
import type { Log } from "../core/ports/environment.ts";
import type { JobRun, Jobs } from "../core/ports/jobs.ts";

const inWords = ({ title, state, counts, error }: JobRun): string => {
  const why = error ? `: ${error.detail.split("\n")[0]}` : "";
  const what = Object.keys(counts).length > 0 ? ` ${JSON.stringify(counts)}` : "";
  return `${title}: ${state}${why}${what}`;
};

/** What work in the background came to, for the journal; and where it is while the start waits for it. */
export const logRuns = (jobs: Pick<Jobs, "onRun">, log: Log): void => {
  const told = new Map<string, string>();
  jobs.onRun((run) => {
    if (isOver(run)) {
      told.delete(run.jobId);
      log(run.state === "failed" ? "warn" : "info", inWords(run));
    } else if (run.kind === "demo-songs" && (told.get(run.jobId) ?? "") !== run.message) {
      told.set(run.jobId, run.message);
      log("info", run.message);
    }
  });
};
