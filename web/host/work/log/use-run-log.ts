import { useEffect, useRef, useState } from "preact/hooks";
import type { JobLogLine, JobRun } from "../../../../src/protocol/jobs.ts";
import { read } from "../../state/asking/ask.ts";
import { lastNumber, withLines } from "./log-lines.ts";

const AT_MOST_EVERY_MS = 1_000;

/** What a run has told so far. Each change of the run is a reason to ask for what came since. */
export const useRunLog = (run: JobRun): readonly JobLogLine[] => {
  const { jobId } = run;
  const [lines, setLines] = useState<readonly JobLogLine[]>([]);
  const known = useRef(lines);
  const asking = useRef({ isBusy: false, isDue: false, isGone: false });
  const ask = async () => {
    const state = asking.current;
    if (state.isBusy) {
      state.isDue = true;
      return;
    }
    state.isBusy = true;
    const path = `/jobs/${encodeURIComponent(jobId)}/log?after=${lastNumber(known.current)}`;
    const answer = await read<{ readonly items: readonly JobLogLine[] }>(path);
    if (state.isGone) return;
    if (answer.ok) {
      known.current = withLines(known.current, answer.value.items);
      setLines(known.current);
    }
    setTimeout(() => {
      state.isBusy = false;
      if (state.isDue && !state.isGone) void ask();
      state.isDue = false;
    }, AT_MOST_EVERY_MS);
  };
  useEffect(() => void ask(), [run]);
  useEffect(
    () => () => {
      asking.current.isGone = true;
    },
    [],
  );
  return lines;
};
