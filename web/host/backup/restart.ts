import type { Health } from "../../../src/protocol/rest.ts";
import { call } from "../../lib/net/call.ts";
import { signal } from "../../lib/signals/signals.ts";

export interface Restart {
  readonly isLate: boolean;
}

/** Set while the jukebox starts anew with what was brought back. */
export const restart = signal<Restart | undefined>(undefined);

const ASK_EVERY_MS = 300;
const LATE_MS = 60_000;
/** The jukebox starts anew within a second or two; who was there all that time has been missed. */
const MISSED_MS = 15_000;

export interface Sign {
  /** Undefined: no answer. */
  readonly uptimeSec: number | undefined;
  /** It gave no answer at least once since it was asked to start anew. */
  readonly wasAway: boolean;
  readonly sinceMs: number;
}

/**
 * It is back when it answers after it was away, or has run for less time than has passed. It may be away
 * for so short a moment that nobody sees it: then a while of answers is enough.
 */
export const isBack = ({ uptimeSec, wasAway, sinceMs }: Sign): boolean =>
  uptimeSec !== undefined && (wasAway || uptimeSec * 1000 < sinceMs || sinceMs > MISSED_MS);

/** Waits for the jukebox and then loads the page anew: nothing that it knows is true any more. */
export const followRestart = (section = "backup"): void => {
  const begunAtMs = performance.now();
  let wasAway = false;
  restart.value = { isLate: false };
  const ask = async () => {
    const answer = await call<Health>("GET", "/health");
    const sinceMs = performance.now() - begunAtMs;
    const uptimeSec = answer.ok ? answer.value.uptimeSec : undefined;
    if (isBack({ uptimeSec, wasAway, sinceMs })) {
      location.replace(`/host#${section}`);
      location.reload();
      return;
    }
    wasAway ||= !answer.ok;
    restart.value = { isLate: sinceMs > LATE_MS };
    setTimeout(ask, ASK_EVERY_MS);
  };
  setTimeout(ask, ASK_EVERY_MS);
};
