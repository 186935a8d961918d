import { join } from "node:path";
import { VERSION } from "../config/version.ts";
import { createAnalyses } from "../core/analysis/create-analyses.ts";
import { isOver } from "../core/jobs/run-state.ts";
import { createMusicFolders } from "../core/library/music-folders.ts";
import type { Log } from "../core/ports/environment.ts";
import type { Stage } from "../core/stage.ts";
import { createUploads } from "../core/uploads/create-uploads.ts";
import { createJobEngine } from "../jobs/create-job-engine.ts";
import { createReportKind } from "../jobs/report/report-kind.ts";
import { coverPath } from "../lib/cover-path.ts";
import { createMemoryRelease } from "../lib/release-memory.ts";
import { createAnalysisKind } from "../lights/analysis/analysis-kind.ts";
import { createFeatureFiles } from "../lights/analysis/files/create-feature-files.ts";
import { ANALYSER_VERSION } from "../lights/features/file/analyser-version.ts";
import { createDemoKind } from "../sources/demo/demo-music.ts";
import { createImportKinds } from "../sources/local/import-kind.ts";
import { createWatcher } from "../sources/local/watching/watch-folders.ts";
import { createUploadKinds, partialFolderIn } from "../sources/uploads/import-kind.ts";
import { createPartialFiles } from "../sources/uploads/partial-files.ts";
import { createBackupKind, createCheckRestoreKind } from "../store/archive/backup-kinds.ts";
import { createRestores } from "../store/archive/create-restores.ts";
import type { Store } from "../store/create-store.ts";
import { logRuns } from "./log-runs.ts";

export interface WorkParts {
  /** The data folder. */
  readonly folder: string;
  readonly store: Store;
  readonly stage: Stage;
  readonly log: Log;
}

/** All that goes on behind the party: jobs, and what watches, uploads and backs up with them. */
export const createWork = ({ folder, store, stage, log }: WorkParts) => {
  const { environment } = stage;
  const listeners: (() => void)[] = [];
  const onTracks = (): void => {
    for (const listener of listeners) listener();
  };
  let port = 0;
  const coverFolder = join(folder, "covers");
  const uploadsFolder = join(folder, "uploads");
  const featureFolder = join(folder, "features");
  const kept = { collection: store, coverFolder, log, onTracks };
  const { jobs, ...engine } = createJobEngine({
    dataFolder: folder,
    store: store.jobs,
    kinds: [
      ...createImportKinds({
        ...kept,
        dataFolder: folder,
        onFolders: (paths) => watcher.learn(paths),
      }),
      ...createUploadKinds({ ...kept, ledger: store, uploadsFolder }),
      createBackupKind({ dataFolder: folder, program: VERSION }),
      createCheckRestoreKind({ dataFolder: folder }),
      createReportKind({
        statistics: store.statistics,
        partyName: () => stage.party.known().settings.partyName,
        coverFolder,
        nowMs: environment.nowMs,
      }),
      createDemoKind(join(folder, "demo")),
      createAnalysisKind({ featureFolder, onNews: (news) => analyses.take(news) }),
    ],
    apiUrl: () => `http://127.0.0.1:${port}/api/v1`,
    environment,
    log,
  });
  const analyses = createAnalyses({
    store: store.analyses,
    files: createFeatureFiles(featureFolder),
    jobs,
    version: ANALYSER_VERSION,
    coverPath: (coverId) => coverPath(coverFolder, coverId, 64),
    nowMs: environment.nowMs,
    log,
  });
  const watcher = createWatcher({ collection: store, submit: jobs.submit, log, onTracks });
  const uploads = createUploads({
    ledger: store,
    files: createPartialFiles(partialFolderIn(uploadsFolder)),
    jobs,
    stage,
    settings: () => stage.party.newest().settings,
    environment,
    log,
  });
  const folders = createMusicFolders({
    collection: store,
    submit: jobs.submit,
    watchProblem: watcher.problemOf,
    onDropped: watcher.forget,
    onChanged: onTracks,
  });

  logRuns(jobs, log);
  const memory = createMemoryRelease();
  jobs.onRun((run) => {
    if (isOver(run))
      memory.worked(Object.values(run.counts).reduce((sum, count) => sum + count, 0));
  });
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    memory.stop();
    watcher.stop();
    uploads.stop();
    analyses.stop();
    await engine.stop();
  };

  return {
    jobs,
    analyses,
    forApi: {
      jobs,
      uploads,
      folders,
      restores: createRestores(folder, environment.nowMs),
      coverFolder,
    },
    /** Tracks have come, gone or changed. */
    onLibrary: (listener: () => void): void => void listeners.push(listener),
    /** `listeningOn`: where the HTTP server is. */
    start: async (listeningOn: number): Promise<void> => {
      port = listeningOn;
      // What the start needed is not needed again.
      memory.worked(Number.POSITIVE_INFINITY);
      await engine.start();
      await uploads.start();
      analyses.start();
    },
    /** Looks through all folders once, and from then on at what changes in them; resolves after the look. */
    watch: async (): Promise<void> => {
      if (stopping !== undefined) return;
      await watcher.start();
      const look = await jobs.submit("rescan", {}, { kind: "system" });
      if (look.ok) await jobs.whenOver(look.value.jobId);
      else log("error", `the music folders are not looked through: ${look.detail}`);
    },
    stop: (): Promise<void> => {
      stopping ??= stop();
      return stopping;
    },
  };
};
