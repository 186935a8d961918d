import type { Log } from "../ports/environment.ts";
import type { JobRun, RunStore } from "../ports/jobs.ts";

const AGAIN_AFTER_MS = 2000;

/**
 * Brings runs to disk. What the disk does not take stays here and is tried again until it does:
 * a full card loses no run and ends nothing.
 */
export const createRunWriter = (store: Pick<RunStore, "putRun">, log: Log) => {
  const unwritten = new Map<string, JobRun>();
  let timer: NodeJS.Timeout | undefined;

  const put = async (run: JobRun): Promise<boolean> => {
    unwritten.set(run.jobId, run);
    try {
      await store.putRun(run);
      // Meanwhile there may be a newer one.
      if (unwritten.get(run.jobId) === run) unwritten.delete(run.jobId);
      return true;
    } catch (error) {
      if (timer === undefined) log("warn", `the state of a job was not stored: ${error}`);
      timer ??= setTimeout(again, AGAIN_AFTER_MS).unref();
      return false;
    }
  };

  const again = async (): Promise<void> => {
    const runs = [...unwritten.values()];
    // The timer stays set meanwhile: one complaint for all of it, and one round at a time.
    for (const run of runs) await put(run);
    timer = unwritten.size === 0 ? undefined : setTimeout(again, AGAIN_AFTER_MS).unref();
  };

  return {
    /** Resolves when it is on disk, or when the disk did not take it this time: then false. */
    put,
    /** The newest of a run that is not on disk yet. */
    unwritten: (jobId: string): JobRun | undefined => unwritten.get(jobId),
    /** It never came to be. */
    forget: (jobId: string): void => void unwritten.delete(jobId),
    stop: async (): Promise<void> => {
      for (const run of [...unwritten.values()]) await put(run);
      clearTimeout(timer);
    },
  };
};
