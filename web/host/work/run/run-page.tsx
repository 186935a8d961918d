import { useEffect, useState } from "preact/hooks";
import type { JobRun } from "../../../../src/protocol/jobs.ts";
import type { Problem } from "../../../lib/net/problem.ts";
import { LinkButton } from "../../../ui/action/link-button.tsx";
import { WorkBar } from "../../../ui/media/work-bar.tsx";
import { Tag } from "../../../ui/surface/tag.tsx";
import { Loading } from "../../shell/loading.tsx";
import { read } from "../../state/asking/ask.ts";
import { nowMs } from "../../state/now.ts";
import { hashOf } from "../../state/place/route.ts";
import { isOver } from "../../state/runs/runs.ts";
import { noteRun, runs } from "../../state/runs/work.ts";
import {
  endInWords,
  runInWords,
  STATES,
  startedByInWords,
  tookInWords,
} from "../../telling/run-words.ts";
import { RunLog } from "../log/run-log.tsx";
import { RunActions } from "./run-actions.tsx";
import { RunCounts } from "./run-counts.tsx";
import { RunFiles } from "./run-files.tsx";
import "./run-page.css";
import { titleOf } from "../../telling/job-words.ts";
import { words } from "../words/en.ts";
import { RunProblem } from "./run-problem.tsx";

const BAR = {
  running: "busy",
  queued: "quiet",
  succeeded: "good",
  failed: "bad",
  cancelled: "quiet",
  skipped: "quiet",
} as const;

const About = ({ run }: { readonly run: JobRun }) => {
  // It is drawn again whenever the run moves on, and the clock of the page goes slower than that.
  const took = tookInWords(run, Math.max(nowMs.value, Date.now()));
  const facts = [
    startedByInWords(run),
    run.attempt > 1 ? words.attempt(run.attempt) : undefined,
    took && (isOver(run) ? words.took(took) : words.for(took)),
  ];
  return <p class="run-about">{facts.filter(Boolean).join(" · ")}</p>;
};

const Run = ({ run }: { readonly run: JobRun }) => (
  <article class="run">
    <header class="run-head">
      <h2>{titleOf(run)}</h2>
      <Tag>{STATES[run.state].word}</Tag>
    </header>
    {run.state !== "skipped" && (
      <WorkBar label={titleOf(run)} percent={run.percent} tone={BAR[run.state]} />
    )}
    <p class="run-message">
      {run.state === "running" && <b>{Math.floor(run.percent)} %</b>}
      <bdi>{isOver(run) ? endInWords(run, nowMs.value) : runInWords(run, nowMs.value)}</bdi>
    </p>
    <About run={run} />
    {run.error && <RunProblem error={run.error} />}
    <RunCounts counts={run.counts} />
    <RunActions run={run} />
    <RunFiles run={run} />
    <RunLog run={run} />
  </article>
);

export const RunPage = ({ jobId }: { readonly jobId: string }) => {
  const run = runs.value.get(jobId);
  const [problem, setProblem] = useState<Problem>();
  const isKnown = run !== undefined;
  const load = async () => {
    setProblem(undefined);
    const answer = await read<JobRun>(`/jobs/${encodeURIComponent(jobId)}`);
    if (answer.ok) noteRun(answer.value);
    else setProblem(answer.problem);
  };
  useEffect(() => {
    if (!isKnown) void load();
  }, [jobId]);
  return (
    <div class="run-page">
      <div class="run-back">
        <LinkButton href={hashOf({ section: "work" })} icon="back" tone="ghost">
          {words.allWork}
        </LinkButton>
      </div>
      {run ? (
        <Run run={run} />
      ) : (
        <Loading what={words.what.run} problem={problem} onRetry={() => void load()} />
      )}
    </div>
  );
};
