import type { JobRun } from "../../../../src/protocol/jobs.ts";
import { WorkBar } from "../../../ui/media/work-bar.tsx";
import { ListRow } from "../../../ui/surface/list-row.tsx";
import { nowMs } from "../../state/now.ts";
import { hashOf } from "../../state/place/route.ts";
import { runInWords, STATES } from "../../telling/run-words.ts";
import "./run-row.css";
import { titleOf } from "../../telling/job-words.ts";

interface RunRowProps {
  readonly run: JobRun;
  readonly isCurrent?: boolean;
}

export const RunRow = ({ run, isCurrent = false }: RunRowProps) => {
  const { icon, tone } = STATES[run.state];
  const isRunning = run.state === "running";
  return (
    <ListRow
      icon={icon}
      tone={tone}
      title={titleOf(run)}
      note={
        <span class="run-note">
          {isRunning && <b>{Math.floor(run.percent)} %</b>}
          <bdi>{runInWords(run, nowMs.value)}</bdi>
        </span>
      }
      more={isRunning && <WorkBar label={titleOf(run)} percent={run.percent} />}
      href={hashOf({ section: "work", item: run.jobId })}
      isCurrent={isCurrent}
    />
  );
};
