import type { JobRun, JobState } from "../../../src/protocol/jobs.ts";
import { numberInWords } from "../../lib/words/amount.ts";
import { spanInWords, whenInWords } from "../../lib/words/when.ts";
import type { IconName } from "../../ui/action/icon.tsx";
import { nameInWords } from "../form/name-in-words.ts";
import { errorInWords, messageInWords } from "./job-words.ts";
import { words } from "./words/en.ts";

interface StateWords {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: "plain" | "accent" | "good" | "bad" | "quiet";
}

export const STATES: Readonly<Record<JobState, StateWords>> = {
  running: { word: words.states.running, icon: "work", tone: "accent" },
  queued: { word: words.states.queued, icon: "clock", tone: "plain" },
  succeeded: { word: words.states.succeeded, icon: "check", tone: "good" },
  failed: { word: words.states.failed, icon: "warning", tone: "bad" },
  cancelled: { word: words.states.cancelled, icon: "close", tone: "quiet" },
  skipped: { word: words.states.skipped, icon: "skip", tone: "quiet" },
};

export const startedByInWords = ({ startedBy }: JobRun): string => words.startedBy[startedBy];

const waitingInWords = (run: JobRun, nowMs: number): string =>
  run.retryAt === undefined
    ? words.waitsForTurn
    : words.triesAgain(whenInWords(Math.max(run.retryAt, nowMs + 1), nowMs));

const MOST_COUNTS = 2;

const whatCameOfIt = ({ counts }: JobRun): readonly string[] =>
  countsInWords(counts)
    .slice(0, MOST_COUNTS)
    .map(({ word, number }) => `${number} ${word}`);

/** Why it did not go on: what went wrong, or why it was not needed. */
const whyInWords = ({ error, message }: JobRun): string | undefined =>
  error ? errorInWords(error).what : messageInWords(message) || undefined;

/** One line under the title: what it does, or how it ended. */
export const runInWords = (run: JobRun, nowMs: number): string => {
  if (run.state === "running") return messageInWords(run.message) || words.atWork;
  if (run.state === "queued") return waitingInWords(run, nowMs);
  const when = whenInWords(Math.min(run.endedAt ?? run.queuedAt, nowMs), nowMs);
  if (run.state === "failed" || run.state === "skipped")
    return `${whyInWords(run) ?? STATES[run.state].word} · ${when}`;
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

const COUNTS = new Map<string, (count: number) => string>(Object.entries(words.counts));

/** `{imported: 1200, failed: 0}` → "1,200 imported"; nothing of what did not happen. */
export const countsInWords = (counts: JobRun["counts"]): readonly CountWords[] =>
  Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => ({
      word: COUNTS.get(name)?.(count) ?? nameInWords(name).toLowerCase(),
      number: numberInWords(count),
    }));
