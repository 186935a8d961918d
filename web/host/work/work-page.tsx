import { useState } from "preact/hooks";
import { Button } from "../../ui/action/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { openSheet } from "../state/place/navigation.ts";
import { moreRuns, reloadRuns, runList, sortedRuns } from "../state/runs/work.ts";
import { foldRuns } from "./fold-runs.ts";
import { RunPage } from "./run/run-page.tsx";
import { RunRows } from "./run-rows.tsx";
import { Schedules } from "./schedules/schedules.tsx";
import { useEarlier } from "./use-earlier.ts";
import "./work-page.css";
import { words } from "./words/en.ts";

const leadOf = (running: number, waiting: number): string => {
  if (running > 0) return words.thingsRunning(running);
  return waiting > 0 ? words.thingsWaiting(waiting) : words.allQuiet;
};

const Head = () => {
  const { running, waiting } = sortedRuns.value;
  return (
    <Hero
      title={words.title}
      lead={leadOf(running.length, waiting.length)}
      words={words.neverDisturbs}
      actions={
        <Button icon="play" tone="strong" onPress={() => openSheet("start")}>
          {words.startSomething}
        </Button>
      }
    />
  );
};

/** Enough to see what was last; the schedules below stay near on a phone. */
const SHOWN_AT_FIRST = 6;
const SHOWN_MORE = 30;

const Runs = ({ current }: { readonly current: string | undefined }) => {
  const { running, waiting, over } = sortedRuns.value;
  const { isKnown, isLoading, problem } = runList.value;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const { rows, hasMore } = useEarlier(shown);
  const older = () => {
    setShown(shown + SHOWN_MORE);
    if (problem) void moreRuns();
  };
  const isEmpty = running.length + waiting.length + over.length === 0;
  if (isEmpty && !isKnown)
    return <Loading what={words.what.work} problem={problem} onRetry={() => void reloadRuns()} />;
  if (isEmpty) return <EmptyState title={words.nothingYet}>{words.nothingYetMore}</EmptyState>;
  return (
    <>
      {running.length > 0 && (
        <Panel title={words.now}>
          <RunRows rows={foldRuns(running)} current={current} />
        </Panel>
      )}
      {waiting.length > 0 && (
        <Panel title={words.waiting}>
          <RunRows rows={foldRuns(waiting)} current={current} />
        </Panel>
      )}
      {over.length > 0 && (
        <Panel title={words.earlier}>
          <RunRows rows={rows} current={current} />
        </Panel>
      )}
      {hasMore && (
        <div class="host-more">
          <Button isIdle={isLoading} onPress={older}>
            {words.olderOnes}
          </Button>
        </div>
      )}
    </>
  );
};

export const WorkPage = ({ item }: { readonly item: string | undefined }) => (
  <div class="work" data-open={item !== undefined}>
    <div class="work-head">
      <Head />
    </div>
    <div class="host-body work-columns">
      <div class="work-runs">
        <Runs current={item} />
      </div>
      <div class="work-side">
        {item === undefined ? <Schedules /> : <RunPage key={item} jobId={item} />}
      </div>
    </div>
  </div>
);
