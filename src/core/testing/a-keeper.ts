import { failed, ok } from "../../lib/result.ts";
import { createJobKeeper } from "../jobs/job-keeper.ts";
import type { JobKind, JobNotice, JobRun, ParseCron } from "../ports/jobs.ts";
import { turns } from "./a-stage.ts";
import { createFakeEnvironment, type FakeEnvironment } from "./fake-environment.ts";
import { createFakeJobStarter, type FakeJobStarter } from "./fake-job-starter.ts";
import { createFakeRunFiles, type FakeRunFiles } from "./fake-run-files.ts";
import { createFakeRunStore, type FakeRunStore } from "./fake-run-store.ts";

/** A kind of work. */
export const aKind = (kind: string, more: Partial<JobKind> = {}): JobKind => ({
  kind,
  title: `Do the ${kind}`,
  about: "",
  from: "built-in",
  isForHost: true,
  inputSchema: {},
  parseInput: (input) => (input === "bad" ? failed("bad-input", "It is bad.") : ok(input)),
  priority: 50,
  timeLimitSec: 60,
  memoryLimitMb: 100,
  attempts: 1,
  onInterrupted: "restart",
  order: () => ({ script: new URL("file:///a.job.ts") }),
  ...more,
});

/** "every 10": at every full ten seconds since 1970. */
export const parseEvery: ParseCron = (line) => {
  const everyMs = Number(/^every (\d+)$/.exec(line)?.[1]) * 1000;
  if (!(everyMs > 0)) return failed("bad-cron", `“${line}” is no time.`);
  return ok((afterMs) => (Math.floor(afterMs / everyMs) + 1) * everyMs);
};

interface Setup {
  readonly kinds?: readonly JobKind[];
  readonly store?: FakeRunStore;
  readonly files?: FakeRunFiles;
  readonly starter?: FakeJobStarter;
  readonly environment?: FakeEnvironment;
  readonly maxParallel?: number;
  readonly hasPlugins?: boolean;
}

/** The keeper of jobs on fakes; not started. */
export const aKeeper = (setup: Setup = {}) => {
  const store = setup.store ?? createFakeRunStore();
  const files = setup.files ?? createFakeRunFiles();
  const starter = setup.starter ?? createFakeJobStarter();
  const environment = setup.environment ?? createFakeEnvironment();
  const logged: string[] = [];
  const told: JobRun[] = [];
  const notices: JobNotice[] = [];
  const keeper = createJobKeeper({
    kinds: setup.kinds ?? [aKind("dust")],
    startJob: starter.startJob,
    store,
    files,
    parseCron: parseEvery,
    environment,
    maxParallel: setup.maxParallel ?? 1,
    log: (level, line) => logged.push(`${level}: ${line}`),
    ...(setup.hasPlugins ? { refreshPlugins: () => Promise.resolve() } : {}),
  });
  keeper.onRun((run) => told.push(run));
  keeper.onNotify((notice) => notices.push(notice));

  const submit = async (kind = "dust", input: unknown = {}): Promise<JobRun> => {
    const submitted = await keeper.submit(kind, input, { kind: "host" });
    if (!submitted.ok) throw new Error(`${submitted.code}: ${submitted.detail}`);
    await turns();
    return submitted.value;
  };
  const state = async (jobId: string) => (await keeper.run(jobId))?.state;
  return { keeper, store, files, starter, environment, logged, told, notices, submit, state };
};

export const aStartedKeeper = async (setup: Setup = {}) => {
  const made = aKeeper(setup);
  await made.keeper.start();
  return made;
};
