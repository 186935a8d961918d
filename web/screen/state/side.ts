export type Side = "queue" | "top-songs";

/** Every so long the list of what comes next gives way to the night's top songs. */
const EVERY_SEC = 240;
const SHOWN_SEC = 18;
/** People look at the queue when a song begins, and before it ends. */
const CALM_SEC = 25;

/** Which list stands at the side; `elapsedSec` and `leftSec` are those of the song. */
export const sideAt = (
  nowSec: number,
  hasTopSongs: boolean,
  elapsedSec: number,
  leftSec: number,
): Side => {
  const isTurn = nowSec % EVERY_SEC >= EVERY_SEC - SHOWN_SEC;
  const isCalm = elapsedSec > CALM_SEC && leftSec > CALM_SEC;
  return hasTopSongs && isTurn && isCalm ? "top-songs" : "queue";
};
