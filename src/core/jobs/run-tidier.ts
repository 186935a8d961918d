import type { Log } from "../ports/environment.ts";
import type { RunFiles, RunStore } from "../ports/jobs.ts";
import type { KindBook } from "./kind-book.ts";

/** So many ended runs of a kind are remembered where the kind says nothing else. */
const RUNS_KEPT = 40;

/** Forgets old runs and what they left. */
export const createRunTidier = (
  store: Pick<RunStore, "dropOldRuns">,
  files: Pick<RunFiles, "remove">,
  kinds: KindBook,
  log: Log,
) => {
  let tidying: Promise<void> = Promise.resolve();
  return {
    /** One after the other; a disk that forgets nothing today does so after the next run. */
    tidy: (kind: string): void => {
      const keep = kinds.find(kind)?.runsKept ?? RUNS_KEPT;
      tidying = tidying.then(async () => {
        try {
          for (const jobId of await store.dropOldRuns(kind, keep)) await files.remove(jobId);
        } catch (error) {
          log("warn", `old runs were not forgotten: ${error}`);
        }
      });
    },
    done: (): Promise<void> => tidying,
  };
};
