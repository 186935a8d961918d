import type { Log } from "../../core/ports/environment.ts";
import type { JobRun, RunJob } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";

const SCRIPT = entryBeside(import.meta.url, "synthesise.job");

interface Progress {
  readonly kind: "progress";
  readonly percent: number;
  readonly message: string;
}

/** Six songs of our own for a party without music. */
export const createDemoMusic = (runJob: RunJob, log: Log) => {
  let running: JobRun | undefined;
  let isStopped = false;
  return {
    /** Makes the songs if they are not there yet. */
    make: async (folder: string): Promise<void> => {
      if (isStopped) return;
      running = runJob<Progress>({
        script: SCRIPT,
        args: [folder],
        onNews: (news) => log("info", `${news.message} (${news.percent} %)`),
      });
      await running.done;
    },
    stop: (): void => {
      isStopped = true;
      running?.stop();
    },
  };
};
