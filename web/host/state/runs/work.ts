import type { JobPage, JobRun } from "../../../../src/protocol/jobs.ts";
import type { Problem } from "../../../lib/net/problem.ts";
import { computed, signal } from "../../../lib/signals/signals.ts";
import { read } from "../asking/ask.ts";
import { NO_RUNS, onlyHeard, type Runs, sortRuns, withPage, withRun } from "./runs.ts";

/** Hundreds of songs heard ahead are one row of the page. */
const PAGE = 100;

export const runs = signal<Runs>(NO_RUNS);
export const sortedRuns = computed(() => sortRuns(runs.value));
/** How far the list of runs has been read. */
export const runList = signal<{
  readonly isKnown: boolean;
  readonly isLoading: boolean;
  readonly nextCursor?: string | undefined;
  readonly problem?: Problem | undefined;
}>({ isKnown: false, isLoading: false });

/** What the stream has told since the list was last asked for. */
let heard = new Set<string>();

/** A run as the live stream, or the answer to a call, tells it. */
export const noteRun = (run: JobRun): void => {
  heard.add(run.jobId);
  runs.value = withRun(runs.peek(), run);
};

let questions = 0;

const ask = async (cursor: string | undefined): Promise<void> => {
  const mine = ++questions;
  runList.value = { ...runList.peek(), isLoading: true };
  const wanted = new URLSearchParams({ limit: String(PAGE), ...(cursor ? { cursor } : {}) });
  const answer = await read<JobPage>(`/jobs?${wanted}`);
  if (mine !== questions) return;
  if (!answer.ok) {
    runList.value = { ...runList.peek(), isLoading: false, problem: answer.problem };
    return;
  }
  const { items, nextCursor } = answer.value;
  const before = cursor === undefined ? onlyHeard(runs.peek(), heard) : runs.peek();
  runs.value = withPage(before, items, heard);
  runList.value = { isKnown: true, isLoading: false, nextCursor };
};

export const reloadRuns = (): Promise<void> => {
  heard = new Set();
  return ask(undefined);
};

export const moreRuns = (): Promise<void> => ask(runList.peek().nextCursor);
