import { useEffect } from "preact/hooks";
import { bytesInWords } from "../../lib/words/amount.ts";
import { words as common } from "../../lib/words/en.ts";
import { whenInWords } from "../../lib/words/when.ts";
import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { Loading } from "../shell/loading.tsx";
import { onRun } from "../state/connection.ts";
import { nowMs } from "../state/now.ts";
import { openSheet } from "../state/place/navigation.ts";
import { isOver } from "../state/runs/runs.ts";
import { runs, sortedRuns } from "../state/runs/work.ts";
import { artifactUrl } from "../work/run/artifact-url.ts";
import { RunRow } from "../work/run/run-row.tsx";
import { backUp, backupRuns } from "./backup-state.ts";
import { type Backup, backupsOf, isBackup } from "./backups.ts";
import { words } from "./words/en.ts";

const when = (backup: Backup): string =>
  whenInWords(Math.min(backup.madeAtMs, nowMs.value), nowMs.value);

const isAboutBackup = ({ kind }: { readonly kind: string }): boolean =>
  kind === "backup" || kind === "check-restore";

const BackupRow = ({ backup }: { readonly backup: Backup }) => (
  <ListRow
    icon="safe"
    title={words.made(when(backup))}
    note={`${backup.name} · ${bytesInWords(backup.bytes)}`}
    action={
      <LinkButton
        href={artifactUrl(backup.jobId, backup.name)}
        icon="download"
        label={words.saveMade(when(backup))}
        download={backup.name}
      >
        {common.save}
      </LinkButton>
    }
  />
);

/** The list as it was read, with what has happened since. */
const knownBackups = (): readonly Backup[] => {
  const byId = new Map(backupRuns.state.value.value?.map((run) => [run.jobId, run]));
  for (const run of runs.value.values()) if (isBackup(run)) byId.set(run.jobId, run);
  return backupsOf(byId.values());
};

const List = ({ backups }: { readonly backups: readonly Backup[] }) => {
  const { value, problem } = backupRuns.state.value;
  if (!value && backups.length === 0)
    return (
      <Loading what={words.backups} problem={problem} onRetry={() => void backupRuns.reload()} />
    );
  if (backups.length === 0) return <EmptyState title={words.none}>{words.noneMore}</EmptyState>;
  return (
    <ul class="host-list">
      {backups.map((backup) => (
        <BackupRow key={`${backup.jobId}/${backup.name}`} backup={backup} />
      ))}
    </ul>
  );
};

export const BackupPage = () => {
  useEffect(() => {
    void backupRuns.reload();
    return onRun((run) => {
      if (isBackup(run) && isOver(run)) void backupRuns.reload();
    });
  }, []);
  const { running, waiting, over } = sortedRuns.value;
  const busy = [...running, ...waiting].filter(isAboutBackup);
  const last = over.find(isBackup);
  const shown = last?.state === "failed" ? [...busy, last] : busy;
  const backups = knownBackups();
  const newest = backups[0];
  return (
    <>
      <Hero
        title={words.title}
        lead={newest ? words.safeAsOf(when(newest)) : words.none}
        words={words.what}
        actions={
          <Button
            icon="safe"
            tone="strong"
            isDisabled={busy.some(isBackup)}
            onPress={() => void backUp()}
          >
            {words.now}
          </Button>
        }
      />
      <div class="host-body host-columns">
        <div class="host-list">
          {shown.length > 0 && (
            <ul class="host-list">
              {shown.map((run) => (
                <RunRow key={run.jobId} run={run} />
              ))}
            </ul>
          )}
          <Panel title={words.backups}>
            <List backups={backups} />
          </Panel>
        </div>
        <Panel title={words.bringBack}>
          <div class="host-card">
            <p>{words.bringBackMore}</p>
            <Button icon="upload" onPress={() => openSheet("restore")}>
              {words.bringBackOne}
            </Button>
          </div>
        </Panel>
      </div>
    </>
  );
};
