import { useEffect, useState } from "preact/hooks";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import { LANGUAGES } from "../../../src/protocol/languages.ts";
import { bytesInWords } from "../../lib/words/amount.ts";
import { words as shared } from "../../lib/words/en.ts";
import { whenInWords } from "../../lib/words/when.ts";
import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { onRun } from "../state/connection.ts";
import { nowMs } from "../state/now.ts";
import { isOver } from "../state/runs/runs.ts";
import { sortedRuns } from "../state/runs/work.ts";
import { artifactUrl } from "../work/run/artifact-url.ts";
import { RunRow } from "../work/run/run-row.tsx";
import { isReport, reports, writeReport } from "./numbers-state.ts";
import { words } from "./words/en.ts";

/** The build wrote it into the document. */
const language = LANGUAGES.find((each) => each === document.documentElement.lang) ?? "en";

const ReportRow = ({ run }: { readonly run: JobRun }) => {
  const [file] = run.artifacts;
  const when = whenInWords(Math.min(run.endedAt ?? run.queuedAt, nowMs.value), nowMs.value);
  return (
    file && (
      <ListRow
        icon="file"
        title={words.reportFrom(when)}
        note={bytesInWords(file.bytes)}
        action={
          <LinkButton href={artifactUrl(run.jobId, file.name)} icon="download" download={file.name}>
            {shared.save}
          </LinkButton>
        }
      />
    )
  );
};

/** The evening as a page to keep, and as a table. */
export const ReportsPanel = () => {
  const [hasGuests, setHasGuests] = useState(true);
  const [isAll, setIsAll] = useState(false);
  useEffect(() => {
    void reports.reload();
    return onRun((run) => {
      if (isReport(run) && isOver(run)) void reports.reload();
    });
  }, []);
  const { running, waiting, over } = sortedRuns.value;
  const busy = [...running, ...waiting].filter(isReport);
  const last = over.find(isReport);
  const shown = last?.state === "failed" ? [...busy, last] : busy;
  const written = reports.state.value.value?.filter(({ state }) => state === "succeeded") ?? [];
  return (
    <Panel title={words.keepIt}>
      <div class="host-card">
        <p>{words.aboutReport}</p>
        <Switch label={words.withGuests} isOn={hasGuests} onChange={setHasGuests} />
        <Switch label={words.allEvenings} isOn={isAll} onChange={setIsAll} />
        <div class="reports-actions">
          <Button
            icon="file"
            tone="strong"
            isDisabled={busy.length > 0}
            onPress={() => void writeReport({ language, isAll, hasGuests })}
          >
            {words.writeReport}
          </Button>
          <LinkButton href="/api/v1/statistics.csv" icon="download" download>
            {words.table}
          </LinkButton>
        </div>
      </div>
      <ul class="host-list">
        {shown.map((run) => (
          <RunRow key={run.jobId} run={run} />
        ))}
        {written.map((run) => (
          <ReportRow key={run.jobId} run={run} />
        ))}
      </ul>
    </Panel>
  );
};
