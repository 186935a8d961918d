import type { JobRun } from "../../../src/protocol/jobs.ts";
import { aRun } from "./a-run.ts";
import { type FakeAnswer, type FakeCall, type FakeCalls, pageOf, refuse } from "./fake-call.ts";
import { fakeKinds, fakeLog, fakeRuns, fakeSchedules } from "./fake-work.ts";

const FORGOTTEN = refuse(404, "no-such-job", "This run is forgotten.");
const STEP_MS = 120;

interface WantedSchedule {
  readonly kind: string;
  readonly cron?: string;
}

/** Runs that move on by themselves, and schedules. */
export const createFakeWork = (tell: (run: JobRun) => void) => {
  const nowMs = Date.now();
  const runs = fakeRuns(nowMs);
  const log = fakeLog(nowMs);
  let schedules = fakeSchedules(nowMs);

  const find = (jobId: string | undefined) => runs.find((run) => run.jobId === jobId);
  const put = (run: JobRun): JobRun => {
    const at = runs.findIndex(({ jobId }) => jobId === run.jobId);
    if (at < 0) runs.unshift(run);
    else runs[at] = run;
    tell(run);
    return run;
  };
  const start = (kind: string, title: string): JobRun => {
    const at = Date.now();
    const begun = { kind, title, percent: 0, message: "Begins", queuedAt: at, startedAt: at };
    const run = put(aRun(`n${at}`, begun));
    const timer = setInterval(() => {
      const known = find(run.jobId);
      if (known?.state !== "running") return clearInterval(timer);
      const percent = known.percent + 4;
      if (percent < 100) put({ ...known, percent, message: `Step ${percent}` });
      else put({ ...known, percent: 100, state: "succeeded", endedAt: Date.now() });
    }, STEP_MS);
    return run;
  };
  const changeRun = ({ method, parts: [, , part] }: FakeCall, run: JobRun): FakeAnswer => {
    if (part !== "retry" && method !== "DELETE") return refuse(404, "not-found");
    if (method === "DELETE") return [202, put({ ...run, state: "cancelled", endedAt: Date.now() })];
    const { error: _, ...rest } = run;
    const attempt = run.attempt + 1;
    return [202, put({ ...rest, state: "queued", attempt, startedAt: null, endedAt: null })];
  };

  const reads: FakeCalls = {
    jobs: ({ parts: [, id, part], query }) => {
      const run = find(id);
      if (!id)
        return pageOf(
          runs.filter(({ kind }) => kind === (query.get("kind") ?? kind)),
          query,
        );
      if (!run) return FORGOTTEN;
      const lines = id === "r1" ? log : [];
      return part === "log"
        ? [200, { items: lines.filter(({ number }) => number > Number(query.get("after"))) }]
        : [200, run];
    },
    schedules: () => [200, { items: schedules }],
    "job-kinds": () => [200, { items: fakeKinds }],
    health: () => [200, { uptimeSec: 1 }],
  };
  const writes: FakeCalls = {
    jobs: (call) => {
      const [, id] = call.parts;
      const run = find(id);
      const kind = String(call.body["kind"]);
      if (!id) return [202, start(kind, fakeKinds.find((one) => one.kind === kind)?.title ?? kind)];
      return run ? changeRun(call, run) : FORGOTTEN;
    },
    schedules: ({ body }) => {
      const changes = body["items"] as WantedSchedule[];
      if (changes.some(({ cron }) => cron === "bad"))
        return refuse(400, "bad-cron", "“bad” is no cron line: it needs five fields.");
      const changeOf = (kind: string) => changes.find((change) => change.kind === kind);
      schedules = schedules.map((one) => ({ ...one, ...changeOf(one.kind) }));
      return [200, { items: schedules }];
    },
    restore: ({ path }) =>
      path === "/restore" ? [202, start("check-restore", "Check the backup")] : [202, {}],
  };
  return { reads, writes, start };
};
