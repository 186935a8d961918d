import type { JobKind, JobRun } from "../ports/jobs.ts";
import { RETRY_WITHIN_MS } from "./retry-delay.ts";

/** A run together with what its kind says about its turn. */
export interface Waiting {
  readonly run: JobRun;
  readonly rules: Pick<JobKind, "priority" | "lane" | "hasOwnPlace">;
}

export interface Turn {
  /** In the order of arrival. */
  readonly queued: readonly Waiting[];
  readonly running: readonly Waiting[];
  readonly maxParallel: number;
  readonly nowMs: number;
}

/** Which runs start now: by priority, then by age, never two of a lane at once. */
export const pickRuns = ({ queued, running, maxParallel, nowMs }: Turn): readonly JobRun[] => {
  const busyLanes = new Set(running.flatMap(({ rules }) => rules.lane ?? []));
  let places = maxParallel - running.filter(({ rules }) => !rules.hasOwnPlace).length;
  const inOrder = queued
    .filter(({ run }) => waitMs(run, nowMs) === 0)
    .sort((left, right) => right.rules.priority - left.rules.priority);
  const picked: JobRun[] = [];
  for (const { run, rules } of inOrder) {
    if (places <= 0 && !rules.hasOwnPlace) continue;
    if (rules.lane !== undefined && busyLanes.has(rules.lane)) continue;
    if (rules.lane !== undefined) busyLanes.add(rules.lane);
    picked.push(run);
    if (!rules.hasOwnPlace) places -= 1;
  }
  return picked;
};

/** How long a run still waits for its next attempt. A clock that was set back must not make it wait for years. */
export const waitMs = ({ retryAt }: Pick<JobRun, "retryAt">, nowMs: number): number => {
  const leftMs = (retryAt ?? nowMs) - nowMs;
  return leftMs > RETRY_WITHIN_MS ? 0 : Math.max(0, leftMs);
};
