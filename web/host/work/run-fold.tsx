import { useState } from "preact/hooks";
import { words as common } from "../../lib/words/en.ts";
import { Icon } from "../../ui/action/icon.tsx";
import "../../ui/surface/list-row.css";
import { nowMs } from "../state/now.ts";
import { titleOf } from "../telling/job-words.ts";
import { endInWords, STATES } from "../telling/run-words.ts";
import type { RunsOfOneRow } from "./fold-runs.ts";
import "./run-fold.css";
import { RunRow } from "./run/run-row.tsx";

interface RunFoldProps {
  /** The newest first; all of one kind, and all went well. */
  readonly runs: RunsOfOneRow;
  readonly current: string | undefined;
}

/** Many runs as one row that opens. */
export const RunFold = ({ runs, current }: RunFoldProps) => {
  // Whoever has opened it closes it.
  const [isOpen] = useState(runs.some(({ jobId }) => jobId === current));
  const [newest] = runs;
  const { icon, tone } = STATES[newest.state];
  const howMany = newest.kind === "analyse" ? common.songs(runs.length) : `${runs.length}×`;
  return (
    <li>
      <details class="run-fold" open={isOpen}>
        <summary class="list-row">
          <span class="list-row-icon" data-tone={tone}>
            <Icon name={icon} />
          </span>
          <span class="list-row-words">
            <b class="list-row-title">{titleOf(newest)}</b>
            <span class="list-row-note">{`${endInWords(newest, nowMs.value)} · ${howMany}`}</span>
          </span>
          <span class="list-row-go">
            <Icon name="down" />
          </span>
        </summary>
        <ul class="host-list">
          {runs.map((run) => (
            <RunRow key={run.jobId} run={run} isCurrent={run.jobId === current} />
          ))}
        </ul>
      </details>
    </li>
  );
};
