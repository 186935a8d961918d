export interface BackOffTimes {
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Every output tries again this fast at first, and this slowly at last. */
export const DEFAULT_BACK_OFF: BackOffTimes = { firstMs: 500, lastMs: 10_000 };

/** Puts off the next try of something that failed, twice as long after each failure. */
export interface BackOff {
  /** Runs `task` later; a task that is waiting already is replaced. */
  again(task: () => void): void;
  /** It worked: the next failure waits shortly again. */
  reset(): void;
  /** Nothing runs any more. */
  cancel(): void;
}

export const createBackOff = ({ firstMs, lastMs }: BackOffTimes = DEFAULT_BACK_OFF): BackOff => {
  let nextMs = firstMs;
  let timer: NodeJS.Timeout | undefined;
  return {
    again: (task) => {
      clearTimeout(timer);
      timer = setTimeout(task, nextMs);
      nextMs = Math.min(lastMs, nextMs * 2);
    },
    reset: () => {
      nextMs = firstMs;
    },
    cancel: () => clearTimeout(timer),
  };
};
