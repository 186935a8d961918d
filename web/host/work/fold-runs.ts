import type { JobRun } from "../../../src/protocol/jobs.ts";

/** Two of a kind are as quickly read one by one. */
const FEWEST = 3;

/** Nothing that anybody has to see: it went well, and left nothing to save. */
const isQuiet = ({ state, artifacts }: JobRun): boolean =>
  state === "succeeded" && artifacts.length === 0;

/** A run that stands alone, or many. */
export type RunsOfOneRow = readonly [JobRun, ...JobRun[]];

/** Runs in the order of the list; those of one kind that went well one after another are together. */
export const foldRuns = (over: readonly JobRun[]): readonly RunsOfOneRow[] => {
  const folds: [JobRun, ...JobRun[]][] = [];
  for (const run of over) {
    const fold = folds.at(-1);
    if (fold && isQuiet(run) && isQuiet(fold[0]) && fold[0].kind === run.kind) fold.push(run);
    else folds.push([run]);
  }
  return folds.flatMap((fold): RunsOfOneRow[] =>
    fold.length < FEWEST ? fold.map((run) => [run]) : [fold],
  );
};
