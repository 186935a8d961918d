import type { JobLogLine } from "../../../../src/protocol/jobs.ts";

/** More would make a phone slow; the rest is in the file that the run leaves. */
const KEPT = 2_500;

/** The log with what came since; a line that came twice stands once. */
export const withLines = (
  known: readonly JobLogLine[],
  news: readonly JobLogLine[],
): readonly JobLogLine[] => {
  const last = lastNumber(known);
  const fresh = news.filter(({ number }) => number > last);
  return fresh.length === 0 ? known : [...known, ...fresh].slice(-KEPT);
};

/** A line that says the same as the one before it has nothing to tell. */
export const withoutEchoes = (lines: readonly JobLogLine[]): readonly JobLogLine[] =>
  lines.filter(({ text, level }, at) => {
    const before = lines[at - 1];
    return before?.text !== text || before.level !== level;
  });

export const lastNumber = (lines: readonly JobLogLine[]): number =>
  lines[lines.length - 1]?.number ?? 0;
