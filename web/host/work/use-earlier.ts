import { useEffect } from "preact/hooks";
import { moreRuns, runList, sortedRuns } from "../state/runs/work.ts";
import { foldRuns, type RunsOfOneRow } from "./fold-runs.ts";

/** What is over, in so many rows; reads on until there are as many, for hundreds of runs may be one row. */
export const useEarlier = (
  shown: number,
): { readonly rows: readonly RunsOfOneRow[]; readonly hasMore: boolean } => {
  const rows = foldRuns(sortedRuns.value.over);
  const { isLoading, nextCursor, problem } = runList.value;
  const isThereMore = nextCursor !== undefined;
  const wantsMore = isThereMore && rows.length < shown && !isLoading && !problem;
  useEffect(() => {
    if (wantsMore) void moreRuns();
  }, [wantsMore, nextCursor]);
  return { rows: rows.slice(0, shown), hasMore: isThereMore || rows.length > shown };
};
