import type { JobLogLine } from "../core/ports/jobs.ts";

const LINES_MAX = 2000;
const ERRORS_MAX = 200;

/** Bounds what a run may leave: after 2 000 lines only errors are kept, and of those 200 more. */
export const createLineBudget = (linesBefore: number) => {
  let lines = linesBefore;
  let errors = 0;
  let hasSaidSo = linesBefore > LINES_MAX;

  return (line: JobLogLine): JobLogLine | undefined => {
    lines += 1;
    if (lines <= LINES_MAX) return line;
    if (line.level === "error") {
      errors += 1;
      return errors <= ERRORS_MAX ? line : undefined;
    }
    if (hasSaidSo) return undefined;
    hasSaidSo = true;
    const { number, atMs } = line;
    return {
      number,
      atMs,
      level: "warn",
      text: "It told too much: from here on only errors are kept.",
    };
  };
};
