/**
 * At most `framesPerSec` over time. A frame may be half a frame early: the frame loop's own jitter
 * must not cost every frame that comes a millisecond too soon.
 */
export const createPace = (framesPerSec: number): ((nowMs: number) => boolean) => {
  const frameMs = 1000 / framesPerSec;
  let nextMs = Number.NEGATIVE_INFINITY;
  return (nowMs) => {
    const earliestMs = nowMs - frameMs / 2;
    if (earliestMs > nextMs) nextMs = earliestMs;
    else if (nextMs - nowMs > frameMs / 2) return false;
    nextMs += frameMs;
    return true;
  };
};
