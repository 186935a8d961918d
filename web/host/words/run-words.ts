import type { JobRun, JobState } from "../../../src/protocol/jobs.ts";
import { numberInWords } from "../../lib/words/amount.ts";
import { spanInWords, whenInWords } from "../../lib/words/when.ts";
import type { IconName } from "../../ui/action/icon.tsx";
import { nameInWords } from "../form/name-in-words.ts";

interface StateWords {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: "plain" | "accent" | "good" | "bad" | "quiet";
}

export const STATES: Readonly<Record<JobState, StateWords>> = {
  running: { word: "Running", icon: "work", tone: "accent" },
  queued: { word: "Waiting", icon: "clock", tone: "plain" },
  succeeded: { word: "Done", icon: "check", tone: "good" },
  failed: { word: "Did not work", icon: "warning", tone: "bad" },
  cancelled: { word: "Stopped", icon: "close", tone: "quiet" },
  skipped: { word: "Left out", icon: "skip", tone: "quiet" },
};

const STARTED_BY: Readonly<Record<JobRun["startedBy"], string>> = {
  host: "started by the host",
  guest: "started by a guest",
  schedule: "by its schedule",
  system: "by itself",
};
export const startedByInWords = ({ startedBy }: JobRun): string => STARTED_BY[startedBy];

const waitingInWords = (run: JobRun, nowMs: number): string =>
  run.retryAt === undefined
    ? "Waits for its turn"
    : `Tries again ${whenInWords(Math.max(run.retryAt, nowMs + 1), nowMs)}`;

const MOST_COUNTS = 2;

const whatCameOfIt = ({ counts }: JobRun): readonly string[] =>
  countsInWords(counts)
    .slice(0, MOST_COUNTS)
    .map(({ word, number }) => `${number} ${word}`);

/** One line under the title: what it does, or how it ended. */
export const runInWords = (run: JobRun, nowMs: number): string => {
  if (run.state === "running") return run.message || "At work";
  if (run.state === "queued") return waitingInWords(run, nowMs);
  const when = whenInWords(Math.min(run.endedAt ?? run.queuedAt, nowMs), nowMs);
  if (run.state === "failed") return `${run.error?.detail ?? "Did not work"} · ${when}`;
  if (run.state === "skipped") return `${run.error?.detail ?? run.message ?? "Left out"} · ${when}`;
  return [endInWords(run, nowMs), ...whatCameOfIt(run)].join(" · ");
};

/** How it ended and when, where what came of it is shown too. */
export const endInWords = (run: JobRun, nowMs: number): string =>
  `${STATES[run.state].word} ${whenInWords(Math.min(run.endedAt ?? run.queuedAt, nowMs), nowMs)}`;

export const tookInWords = ({ startedAt, endedAt }: JobRun, nowMs: number): string | undefined =>
  startedAt === null ? undefined : spanInWords(Math.max(0, (endedAt ?? nowMs) - startedAt));

export interface CountWords {
  readonly word: string;
  readonly number: string;
}

/** `{imported: 1200, failed: 0}` → "1,200 imported"; nothing of what did not happen. */
export const countsInWords = (counts: JobRun["counts"]): readonly CountWords[] =>
  Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => ({
      word: nameInWords(name).toLowerCase(),
      number: numberInWords(count),
    }));
