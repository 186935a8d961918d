import type { NextTime, ScheduleSetting } from "../ports/jobs.ts";

/** What is known of a schedule between two looks at it. */
export interface DueState {
  /** Every due time until then was dealt with. */
  readonly untilMs: number;
  /** Since when the clock has been behind `untilMs`; undefined: it is not. */
  readonly behindSinceMs: number | undefined;
}

export type DueStep =
  | { readonly kind: "wait"; readonly state: DueState; readonly nextAtMs: number | undefined }
  | { readonly kind: "run"; readonly state: DueState; readonly dueAtMs: number }
  /** Its time is over. */
  | { readonly kind: "late"; readonly state: DueState; readonly dueAtMs: number };

type Rules = Pick<ScheduleSetting, "expirySec" | "isCaughtUp">;

/**
 * Whether a schedule is due. However many of its times have passed, it is due once: a box whose clock
 * jumps (a Pi gets its time from the network, minutes after its start) must not do a year's work at once.
 * A clock that is behind what it said before counts from where it is, until it is right again.
 */
export const lookAtDue = (
  state: DueState,
  next: NextTime,
  rules: Rules,
  jitterMs: number,
  nowMs: number,
): DueStep => {
  const behindSinceMs = nowMs < state.untilMs ? behindSince(state, nowMs) : undefined;
  const dueAtMs = next(behindSinceMs ?? state.untilMs);
  const known = { ...state, behindSinceMs };
  if (dueAtMs === undefined) return { kind: "wait", state: known, nextAtMs: undefined };
  if (nowMs < dueAtMs + jitterMs) return { kind: "wait", state: known, nextAtMs: dueAtMs };
  const done = { untilMs: nowMs, behindSinceMs: undefined };
  const isLate = nowMs > dueAtMs + jitterMs + rules.expirySec * 1000;
  return { kind: isLate && !rules.isCaughtUp ? "late" : "run", state: done, dueAtMs };
};

const behindSince = ({ behindSinceMs }: DueState, nowMs: number): number =>
  behindSinceMs === undefined || behindSinceMs > nowMs ? nowMs : behindSinceMs;
