const WINDOW_MS = 1000;
const MESSAGES_MAX = 5000;

/** True when a job says more in a second than any needs to: each message costs the daemon some microseconds. */
export const createFloodGuard = (monotonicMs: () => number): (() => boolean) => {
  let windowAtMs = Number.NEGATIVE_INFINITY;
  let messages = 0;
  return () => {
    if (monotonicMs() - windowAtMs > WINDOW_MS) {
      windowAtMs = monotonicMs();
      messages = 0;
    }
    messages += 1;
    return messages > MESSAGES_MAX;
  };
};
