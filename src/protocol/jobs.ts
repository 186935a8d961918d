import * as z from "zod";

export const JobState = z.enum([
  "queued",
  "running",
  "succeeded",
  "failed",
  "cancelled",
  "skipped",
]);

export const JobError = z.object({
  /** Stable, kebab-case. */
  code: z.string(),
  /** What happened, for people. */
  detail: z.string(),
  /** What the host can do about it. */
  todo: z.string().optional(),
});

/** One run of background work. Times are milliseconds since 1970. */
export const JobRun = z.object({
  jobId: z.string(),
  kind: z.string(),
  /** What people call it: "Import music". */
  title: z.string(),
  state: JobState,
  percent: z.number().min(0).max(100),
  /** What it is doing, in words. */
  message: z.string(),
  counts: z.record(z.string(), z.int()),
  error: JobError.optional(),
  artifacts: z.array(z.object({ name: z.string(), bytes: z.int() })),
  /** 1 for the first; more after transient failures. */
  attempt: z.int(),
  /** While it waits for its next attempt. */
  retryAt: z.int().optional(),
  startedBy: z.enum(["host", "guest", "schedule", "system"]),
  queuedAt: z.int(),
  startedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
});
export const JobPage = z.object({ items: z.array(JobRun), nextCursor: z.string().optional() });

export const NewJob = z
  .object({
    kind: z.string().min(1).max(64),
    input: z.record(z.string(), z.unknown()).default({}),
  })
  .strict();

/** One line of what a run told while it ran; `number` counts up from 1. */
export const JobLogLine = z.object({
  number: z.int(),
  atMs: z.int(),
  level: z.enum(["progress", "info", "warn", "error"]),
  text: z.string(),
  percent: z.number().optional(),
  counts: z.record(z.string(), z.int()).optional(),
});
export const JobLog = z.object({ items: z.array(JobLogLine) });

/** A kind of work that the host can start. */
export const JobKindCard = z.object({
  kind: z.string(),
  title: z.string(),
  /** One sentence. */
  about: z.string(),
  from: z.enum(["built-in", "plugin"]),
  /** JSON Schema (draft 2020-12) of `input`, for a form. */
  input: z.record(z.string(), z.unknown()),
  /** Absent, or why it cannot be started: a plugin that does not load. */
  problem: z.string().optional(),
});
export const JobKinds = z.object({ items: z.array(JobKindCard) });

/** When a kind of work runs by itself. */
export const Schedule = z.object({
  kind: z.string(),
  title: z.string(),
  /** Five or six fields, local time: minute hour day month weekday. */
  cron: z.string(),
  isOn: z.boolean(),
  /** A run that could not start within so long of its time is dropped (state `skipped`). */
  expirySec: z.int(),
  /** Starts up to so much later, by chance. */
  jitterSec: z.int(),
  /** If the box was off at its time, once at the next start. */
  isCaughtUp: z.boolean(),
  nextAt: z.int().nullable(),
  lastAt: z.int().nullable(),
  lastState: JobState.nullable(),
});
export const Schedules = z.object({ items: z.array(Schedule) });
export const ScheduleChange = z
  .object({
    kind: z.string().min(1).max(64),
    cron: z.string().min(1).max(100).optional(),
    isOn: z.boolean().optional(),
    expirySec: z.int().min(1).max(604_800).optional(),
    jitterSec: z.int().min(0).max(86_400).optional(),
    isCaughtUp: z.boolean().optional(),
  })
  .strict();
export const ScheduleChanges = z.object({ items: z.array(ScheduleChange).max(100) }).strict();

export type JobState = z.infer<typeof JobState>;
export type JobError = z.infer<typeof JobError>;
export type JobRun = z.infer<typeof JobRun>;
export type JobPage = z.infer<typeof JobPage>;
export type JobLogLine = z.infer<typeof JobLogLine>;
export type JobKindCard = z.infer<typeof JobKindCard>;
export type Schedule = z.infer<typeof Schedule>;
export type ScheduleChange = z.infer<typeof ScheduleChange>;
