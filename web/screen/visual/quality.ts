/** Lines of the picture, best first; it is scaled up to the screen. */
export const HEIGHTS = [720, 576, 450, 360, 288, 216] as const;

/** So long a step is tried before it is judged. */
const WINDOW_SEC = 1.5;
const SLOW_MS = 18.5;
/** A step down that wins less than this was no use: the display itself is that slow. */
const WORTHWHILE = 0.93;
const UP_AFTER_SEC = 60;
/** After coming back up in vain it is left alone. */
const REST_SEC = 600;

/** Chooses how fine the picture is by how long frames take. */
export const createQuality = () => {
  let step = 0;
  let frames = 0;
  let passedSec = 0;
  let meanBeforeMs = 0;
  let restSec = 0;
  let goodSec = 0;

  const judge = (meanMs: number): void => {
    if (meanBeforeMs > 0 && meanMs > meanBeforeMs * WORTHWHILE && meanMs < 2 * SLOW_MS) {
      // Fewer points did not help: back to where it was.
      step = Math.max(0, step - 1);
      meanBeforeMs = 0;
      restSec = REST_SEC;
    } else if (meanMs > SLOW_MS && step < HEIGHTS.length - 1) {
      meanBeforeMs = meanMs;
      step += 1;
      goodSec = 0;
    } else {
      meanBeforeMs = 0;
      goodSec += passedSec;
      if (goodSec < UP_AFTER_SEC || step === 0) return;
      step -= 1;
      goodSec = -4 * UP_AFTER_SEC;
    }
  };

  return {
    height: (): number => HEIGHTS[step] ?? 216,
    /** After each frame. A pause (the page was hidden) says nothing. */
    took: (frameMs: number): void => {
      if (frameMs > 3000) return;
      frames += 1;
      passedSec += frameMs / 1000;
      if (passedSec < WINDOW_SEC) return;
      restSec -= passedSec;
      if (restSec <= 0) judge((passedSec * 1000) / frames);
      frames = 0;
      passedSec = 0;
    },
  };
};
