import type { JobProgress } from "./messages.ts";

const EVERY_MS = 50;

/** Sends the first progress at once, then what came together meanwhile, at most every 50 ms. */
export const createTeller = (send: (progress: JobProgress) => void) => {
  let pending: JobProgress | undefined;
  let timer: NodeJS.Timeout | undefined;

  const onTimer = (): void => {
    timer = undefined;
    const newest = pending;
    pending = undefined;
    if (newest) tell(newest);
  };

  const tell = (progress: JobProgress): void => {
    if (timer !== undefined) {
      pending = { ...pending, ...progress };
      return;
    }
    timer = setTimeout(onTimer, EVERY_MS);
    send(progress);
  };

  return {
    tell,
    /** What waits goes out now. */
    flush: (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (pending) send(pending);
      pending = undefined;
    },
  };
};
