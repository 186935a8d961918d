import type { RunStore } from "../../core/ports/jobs.ts";
import type { Called } from "../../lib/thread-calls.ts";
import type { RunReaderCalls } from "./run-reader.ts";
import type { RunWriterCalls } from "./run-writer.ts";

/** What is kept of background work, asked of the store's two threads. */
export const askRunStore = (
  writer: Called<RunWriterCalls>,
  reader: () => Called<RunReaderCalls>,
): RunStore => ({
  putRun: (run) => writer.putRun(run),
  dropOldRuns: (kind, keep) => writer.dropOldRuns(kind, keep),
  putSchedule: (kind, setting) => writer.putSchedule(kind, setting),
  putDueTime: (kind, untilMs) => writer.putDueTime(kind, untilMs),
  run: (jobId) => reader().run(jobId),
  runs: (page) => reader().runs(page),
  openRuns: () => reader().openRuns(),
  lastScheduled: (kind) => reader().lastScheduled(kind),
  schedules: () => reader().schedules(),
  dueTimes: () => reader().dueTimes(),
});

/** The writer's side, which is there only once the database is open. */
export const serveRunWriter = (runs: () => RunWriterCalls): RunWriterCalls => ({
  putRun: (run) => runs().putRun(run),
  dropOldRuns: (kind, keep) => runs().dropOldRuns(kind, keep),
  putSchedule: (kind, setting) => runs().putSchedule(kind, setting),
  putDueTime: (kind, untilMs) => runs().putDueTime(kind, untilMs),
});
