import type { JobRun, ScheduleSetting } from "../../core/ports/jobs.ts";
import type { Db } from "../open.ts";

/** What is written of background work. */
export interface RunWriterCalls {
  putRun(run: JobRun): void;
  dropOldRuns(kind: string, keep: number): readonly string[];
  putSchedule(kind: string, setting: ScheduleSetting): void;
  putDueTime(kind: string, untilMs: number): void;
}

export const createRunWriter = (db: Db): RunWriterCalls => {
  const put = db.prepare(
    `INSERT INTO runs (job_id, kind, is_open, is_scheduled, run) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (job_id) DO UPDATE SET is_open = excluded.is_open, run = excluded.run`,
  );
  const drop = db.prepare<{ kind: string; keep: number }, { job_id: string }>(
    `DELETE FROM runs
     WHERE kind = @kind AND is_open = 0
       AND number <= (SELECT number FROM runs WHERE kind = @kind AND is_open = 0
                      ORDER BY number DESC LIMIT 1 OFFSET @keep)
       AND NOT (is_scheduled = 1 AND number = (
         SELECT max(number) FROM runs WHERE kind = @kind AND is_scheduled = 1))
     RETURNING job_id`,
  );
  const putSchedule = db.prepare(
    `INSERT INTO schedules (kind, setting) VALUES (?, ?)
     ON CONFLICT (kind) DO UPDATE SET setting = excluded.setting`,
  );
  const putDueTime = db.prepare(
    `INSERT INTO schedules (kind, due_until) VALUES (?, ?)
     ON CONFLICT (kind) DO UPDATE SET due_until = excluded.due_until`,
  );

  return {
    putRun: (run) => {
      const isOpen = run.state === "queued" || run.state === "running";
      const isScheduled = run.startedBy.kind === "schedule";
      put.run(run.jobId, run.kind, Number(isOpen), Number(isScheduled), JSON.stringify(run));
    },
    dropOldRuns: (kind, keep) => drop.all({ kind, keep }).map(({ job_id }) => job_id),
    putSchedule: (kind, setting) => void putSchedule.run(kind, JSON.stringify(setting)),
    putDueTime: (kind, untilMs) => void putDueTime.run(kind, untilMs),
  };
};
