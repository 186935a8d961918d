import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createJobKeeper } from "../core/jobs/job-keeper.ts";
import type { Environment, Log } from "../core/ports/environment.ts";
import type { JobKind, Jobs, RunStore } from "../core/ports/jobs.ts";
import { housekeepingKinds } from "./housekeeping/housekeeping-kinds.ts";
import { createPlugins } from "./plugins/create-plugins.ts";
import { artifactFolder, createRunFiles } from "./run-files.ts";
import { parseCron } from "./schedule.ts";
import { createStartJob } from "./start-process.ts";

export interface JobEngineOptions {
  /** Absolute; `jobs/` and `plugins/` lie in it. */
  readonly dataFolder: string;
  readonly store: RunStore;
  /** Besides housekeeping. */
  readonly kinds: readonly JobKind[];
  /** Where plugins ask the party: `http://127.0.0.1:8080/api/v1`. */
  readonly apiUrl: () => string;
  readonly environment: Environment;
  readonly log: Log;
}

export interface JobEngine {
  readonly jobs: Jobs;
  /** Takes up what was left; plugins follow by themselves. */
  start(): Promise<void>;
  /** Resolves when no process of it runs any more. */
  stop(): Promise<void>;
}

/** Background work with real processes, files and plugins. */
export const createJobEngine = (options: JobEngineOptions): JobEngine => {
  const { dataFolder, store, environment, log } = options;
  const folder = join(dataFolder, "jobs");
  const files = createRunFiles(folder, log);
  const startJob = createStartJob({
    artifactFolder: (jobId) => artifactFolder(folder, jobId),
    log,
  });
  const kinds = [...housekeepingKinds(dataFolder, store), ...options.kinds];
  const jobs = createJobKeeper({
    kinds,
    startJob,
    store,
    files,
    parseCron,
    environment,
    maxParallel: Math.max(1, availableParallelism() - 1),
    log,
    refreshPlugins: () => plugins.refresh(),
  });
  const plugins = createPlugins({
    folder: join(dataFolder, "plugins"),
    builtIn: kinds.map(({ kind }) => kind),
    startJob,
    parseCron,
    apiUrl: options.apiUrl,
    log,
    onKinds: jobs.setPluginKinds,
  });

  return {
    jobs,
    start: async () => {
      await jobs.start();
      plugins.start();
    },
    stop: async () => {
      await Promise.all([plugins.stop(), jobs.stop()]);
      await files.flush();
    },
  };
};
