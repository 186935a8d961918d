const PICTURES_PER_SEC = 30;
/** Two that come close together, as threads send them, both pass. */
const BURST = 2;

/** Whether the next picture still fits into so many a second. (A token bucket.) */
export const createPictureGate = (nowMs: () => number): (() => boolean) => {
  let atMs = nowMs();
  let left = BURST;
  return () => {
    const now = nowMs();
    left = Math.min(BURST, left + ((now - atMs) * PICTURES_PER_SEC) / 1000);
    atMs = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
};
