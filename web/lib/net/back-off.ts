const FIRST_MS = 500;
const LONGEST_MS = 8_000;

/** Half a second, doubled each time, at most eight; up to a quarter off so that phones do not march in step. */
export const backOffMs = (attempt: number, random: () => number): number =>
  Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS) * (1 - random() / 4);

/** Waits before the next try, or less when the phone says that it is back on the network. */
export const waitToRetry = (attempt: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, backOffMs(attempt, Math.random));
    addEventListener("online", done);
  });
