import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { JobKind, JobRun, RunStore } from "../../core/ports/jobs.ts";
import { createFakeRunStore } from "../../core/testing/fake-run-store.ts";
import { ok } from "../../lib/result.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createJobEngine } from "../create-job-engine.ts";
import { aJobFolder, WHIM_JOB } from "./start-whim.ts";

interface Setup {
  readonly folder?: string;
  readonly store?: RunStore;
  readonly plugins?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly whim?: Partial<JobKind>;
}

/** Does what its input says, see whim.job.ts. */
export const whimKind = (more: Partial<JobKind> = {}): JobKind => ({
  kind: "whim",
  title: "A whim",
  about: "",
  from: "built-in",
  isForHost: true,
  inputSchema: {},
  parseInput: ok,
  priority: 50,
  timeLimitSec: 30,
  memoryLimitMb: 300,
  attempts: 2,
  onInterrupted: "restart",
  order: () => ({ script: WHIM_JOB }),
  ...more,
});

/** The whole engine with real processes and files. */
export const anEngine = async (setup: Setup = {}) => {
  const folder = setup.folder ?? aJobFolder();
  const store = setup.store ?? createFakeRunStore();
  const logged: string[] = [];
  const changes: JobRun[] = [];
  let made = 0;
  const putPlugin = (name: string, code: string): void => {
    mkdirSync(join(folder, "plugins"), { recursive: true });
    writeFileSync(join(folder, "plugins", name), code);
  };
  for (const [name, code] of Object.entries(setup.plugins ?? {})) putPlugin(name, code);
  const engine = createJobEngine({
    dataFolder: folder,
    store,
    kinds: [whimKind(setup.whim)],
    apiUrl: () => setup.apiUrl ?? "http://127.0.0.1:1/api/v1",
    environment: {
      nowMs: Date.now,
      newId: () => {
        made += 1;
        return `run-${process.hrtime.bigint()}-${made}`;
      },
      random: () => Math.floor(Math.random() * 2 ** 32),
    },
    log: (level, line) => logged.push(`${level}: ${line}`),
  });
  const { jobs } = engine;
  jobs.onRun((run) => changes.push(run));
  let isStopped = false;
  const stop = async (): Promise<void> => {
    if (!isStopped) await engine.stop();
    isStopped = true;
  };
  onTestFinished(stop);
  await engine.start();
  await jobs.refreshKinds();

  const submit = async (kind: string, input: unknown = {}): Promise<JobRun> => {
    const submitted = await jobs.submit(kind, input, { kind: "host" });
    if (!submitted.ok) throw new Error(`${submitted.code}: ${submitted.detail}`);
    return submitted.value;
  };
  return {
    ...engine,
    stop,
    folder,
    store,
    logged,
    changes,
    putPlugin,
    submit,
    /** Resolves with how it ended. */
    run: async (kind: string, input: unknown = {}): Promise<JobRun> =>
      await jobs.whenOver((await submit(kind, input)).jobId),
    until: (state: JobRun["state"], jobId: string): Promise<JobRun> =>
      waitFor(`the run to be ${state}`, async () => {
        const run = await jobs.run(jobId);
        return run?.state === state ? run : undefined;
      }),
  };
};
