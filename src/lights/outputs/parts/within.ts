/** Resolves with the promise, or after `ms`, or when it failed: for a stop that must come to an end. */
export const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, limit]);
  } catch {
    // What fails while it is taken down is down.
  } finally {
    clearTimeout(timer);
  }
};
