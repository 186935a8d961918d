/** A loop that was held up for so long starts its count anew. */
const LOST_AFTER_FRAMES = 30;

/**
 * Calls `frame` at the given rate, by absolute deadlines: a late frame does not make the next ones
 * late, and deadlines that have passed are skipped. (`setInterval` loses frames under load, waiting
 * on an atomic blocks the sockets, spinning costs a core: facts/lights.md §6.)
 */
export const createFrameLoop = (
  framesPerSec: number,
  nowMs: () => number,
  frame: (atMs: number) => void,
) => {
  const stepMs = 1000 / framesPerSec;
  let startMs = 0;
  let index = 0;
  let timer: NodeJS.Timeout | undefined;
  let frames = 0;

  const next = (): void => {
    const now = nowMs();
    const due = Math.floor((now - startMs) / stepMs) + 1;
    if (due - index > LOST_AFTER_FRAMES) startMs = now;
    index = due - index > LOST_AFTER_FRAMES ? 1 : Math.max(index + 1, due);
    timer = setTimeout(tick, Math.max(0, startMs + index * stepMs - now));
  };

  const tick = (): void => {
    frame(nowMs());
    frames += 1;
    // `frame` may have stopped the loop.
    if (timer !== undefined) next();
  };

  return {
    start: (): void => {
      if (timer !== undefined) return;
      startMs = nowMs();
      index = 0;
      timer = setTimeout(tick, 0);
    },
    stop: (): void => {
      clearTimeout(timer);
      timer = undefined;
    },
    isRunning: (): boolean => timer !== undefined,
    /** Since the beginning. */
    frames: (): number => frames,
  };
};
