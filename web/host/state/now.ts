import { signal } from "../../lib/signals/signals.ts";

const TICK_MS = 15_000;

/** Now, for "5 minutes ago": everything that shows it is drawn again when it moves. */
export const nowMs = signal(Date.now());

export const followTime = (): void => {
  setInterval(() => {
    if (!document.hidden) nowMs.value = Date.now();
  }, TICK_MS);
};
