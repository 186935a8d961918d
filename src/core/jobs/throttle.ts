/**
 * Calls `tell` at once, then at most every `everyMs`, and at last with what is newest: a burst
 * is told by its first and its last.
 */
export const createThrottle = (tell: () => void, everyMs: number) => {
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;

  const onTimer = (): void => {
    timer = undefined;
    if (isDue) call();
  };
  const call = (): void => {
    if (timer !== undefined) {
      isDue = true;
      return;
    }
    isDue = false;
    timer = setTimeout(onTimer, everyMs);
    timer.unref();
    tell();
  };

  return {
    call,
    /** What is due is not told any more. */
    drop: (): void => {
      clearTimeout(timer);
      timer = undefined;
      isDue = false;
    },
  };
};
