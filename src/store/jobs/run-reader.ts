import type { JobRun, RunsPage, ScheduleSetting } from "../../core/ports/jobs.ts";
import type { Db } from "../open.ts";

/** What is read of background work. */
export interface RunReaderCalls {
  run(jobId: string): JobRun | undefined;
  runs(page: RunsPage): {
    readonly items: readonly JobRun[];
    readonly nextCursor?: string;
  };
  openRuns(): readonly JobRun[];
  lastScheduled(kind: string): JobRun | undefined;
  schedules(): ReadonlyMap<string, ScheduleSetting>;
  dueTimes(): ReadonlyMap<string, number>;
}

interface Row {
  readonly number: number;
  readonly run: string;
}

export const createRunReader = (db: Db): RunReaderCalls => {
  const one = db.prepare<[string], Row>("SELECT number, run FROM runs WHERE job_id = ?");
  const page = db.prepare<[number, string | null, number], Row>(
    "SELECT number, run FROM runs WHERE number < ? AND kind = ifnull(?, kind) ORDER BY number DESC LIMIT ?",
  );
  const open = db.prepare<[], Row>(
    "SELECT number, run FROM runs WHERE is_open = 1 ORDER BY number",
  );
  const lastScheduled = db.prepare<[string], Row>(
    "SELECT number, run FROM runs WHERE kind = ? AND is_scheduled = 1 ORDER BY number DESC LIMIT 1",
  );
  const settings = db.prepare<[], { kind: string; setting: string }>(
    "SELECT kind, setting FROM schedules WHERE setting IS NOT NULL",
  );
  const dueTimes = db.prepare<[], { kind: string; due_until: number }>(
    "SELECT kind, due_until FROM schedules WHERE due_until IS NOT NULL",
  );

  return {
    run: (jobId) => toRun(one.get(jobId)),
    runs: ({ limit, cursor, kind }) => {
      const before = Number(cursor ?? Number.MAX_SAFE_INTEGER);
      const rows = page.all(
        Number.isSafeInteger(before) ? before : Number.MAX_SAFE_INTEGER,
        kind ?? null,
        limit + 1,
      );
      const shown = rows.slice(0, limit);
      const items = shown.flatMap((row) => toRun(row) ?? []);
      const last = shown.at(-1);
      return rows.length > limit && last ? { items, nextCursor: String(last.number) } : { items };
    },
    openRuns: () => open.all().flatMap((row) => toRun(row) ?? []),
    lastScheduled: (kind) => toRun(lastScheduled.get(kind)),
    schedules: () =>
      new Map(settings.all().map(({ kind, setting }) => [kind, JSON.parse(setting)])),
    dueTimes: () => new Map(dueTimes.all().map(({ kind, due_until }) => [kind, due_until])),
  };
};

/** Written by us: JSON leaves out what is undefined, and nothing else. */
const toRun = (row: Row | undefined): JobRun | undefined =>
  row && { ...ABSENT, ...(JSON.parse(row.run) as JobRun) };

const ABSENT = { error: undefined, retryAt: undefined, startedAt: undefined, endedAt: undefined };
