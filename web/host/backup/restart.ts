import { signal } from "@preact/signals";
import type { Health } from "../../../src/protocol/rest.ts";
import { call } from "../../lib/net/call.ts";

export interface Restart {
  readonly isLate: boolean;
}

/** Set while the jukebox starts anew with what was brought back. */
export const restart = signal<Restart | undefined>(undefined);

const ASK_EVERY_MS = 1_500;
const LATE_MS = 60_000;

/** It is back when it has run for less time than has passed since it was asked to start anew. */
export const isBack = (uptimeSec: number, sinceMs: number): boolean => uptimeSec * 1000 < sinceMs;

/** Waits for the jukebox and then loads the page anew: nothing that it knows is true any more. */
export const followRestart = (): void => {
  const begunAtMs = performance.now();
  restart.value = { isLate: false };
  const ask = async () => {
    const answer = await call<Health>("GET", "/health");
    const sinceMs = performance.now() - begunAtMs;
    if (answer.ok && isBack(answer.value.uptimeSec, sinceMs)) {
      location.replace("/host#backup");
      location.reload();
      return;
    }
    restart.value = { isLate: sinceMs > LATE_MS };
    setTimeout(ask, ASK_EVERY_MS);
  };
  setTimeout(ask, ASK_EVERY_MS);
};
