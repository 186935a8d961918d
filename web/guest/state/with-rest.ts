/** When much happens it is shown ten times a second: eyes follow no faster, and a cheap phone neither. */
const REST_MS = 100;

/**
 * Runs `what` soon, once for however often it was asked meanwhile, and then not for a while. Not with the
 * next frame: that has enough to do with laying out and painting what came of it.
 */
export const withRest = (what: () => void): (() => void) => {
  let isAsked = false;
  let ranAtMs = -REST_MS;
  const run = (): void => {
    isAsked = false;
    ranAtMs = performance.now();
    what();
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(run, Math.max(0, ranAtMs + REST_MS - performance.now()));
  };
};
