import type { Log } from "../../core/ports/environment.ts";
import type { JobOrder } from "../../core/ports/jobs.ts";

/** Hands news on one after the other, and says when each was heard. */
export const createNewsLine = (
  onNews: JobOrder["onNews"],
  acknowledge: (number: number, error: string | undefined) => void,
  log: Log,
) => {
  let handled: Promise<void> = Promise.resolve();

  const handle = async (number: number, news: unknown): Promise<void> => {
    try {
      await onNews?.(news);
      acknowledge(number, undefined);
    } catch (error) {
      log("warn", `what a job told could not be used: ${error}`);
      acknowledge(number, error instanceof Error ? error.message : String(error));
    }
  };

  return {
    push: (number: number, news: unknown): void => {
      handled = handled.then(() => handle(number, news));
    },
    /** Resolves when all that came was handled. */
    idle: (): Promise<void> => handled,
  };
};
