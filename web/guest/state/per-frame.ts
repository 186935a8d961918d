/** A page in the background draws no frames; it is told all the same. */
const AT_MOST_MS = 120;

/** Runs `what` with the next frame, once for however often it was asked meanwhile. */
export const perFrame = (what: () => void): (() => void) => {
  let isAsked = false;
  const run = (): void => {
    if (!isAsked) return;
    isAsked = false;
    what();
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(run);
    setTimeout(run, AT_MOST_MS);
  };
};
