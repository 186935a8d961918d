import type { JobEnd } from "../../core/ports/jobs.ts";
import type { JobFailure } from "../../lib/job-child/messages.ts";
import type { Exit } from "./exit-of.ts";

const DETAIL_MAX = 1500;

/** What became of a job that did not say so itself; `complaint`: its last words on stderr. */
export const verdictOf = (exit: Exit, complaint: readonly string[]): JobEnd => ({
  kind: "failed",
  failure: failureOf(exit, complaint.join("\n").slice(-DETAIL_MAX)),
});

const failureOf = (exit: Exit, words: string): JobFailure => {
  if (exit.kind === "not-started") {
    const detail = `Its process could not be started: ${exit.error.message}`;
    return { code: "job-not-started", detail, isTransient: true };
  }
  if (words.includes("heap out of memory")) return outOfMemory;
  const { code, signal } = exit;
  const how = signal === null ? `ended with code ${code}` : `was killed (${signal})`;
  const detail = `It ${how} before it was done.${words === "" ? "" : `\n${words}`}`;
  // Whoever killed it from outside, perhaps the kernel for want of memory, may not do it again.
  return { code: "job-crashed", detail, ...(signal ? { isTransient: true } : {}) };
};

export const outOfMemory: JobFailure = {
  code: "out-of-memory",
  detail: "It needed more memory than it may have.",
  todo: "Give it less to do at once.",
};

export const timedOut = (timeLimitSec: number): JobFailure => ({
  code: "timed-out",
  detail: `It took longer than ${timeLimitSec} s.`,
  todo: "Give it less to do at once.",
});

export const flooded: JobFailure = {
  code: "job-flooded",
  detail: "It sent thousands of messages a second and was stopped.",
};

export const stopped: JobFailure = { code: "stopped", detail: "It was stopped." };
