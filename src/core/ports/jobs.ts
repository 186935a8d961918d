import type { JobFailure, JobProgress, LogLevel } from "../../lib/job-child/messages.ts";
import type { Result } from "../../lib/result.ts";

export type JobState = "queued" | "running" | "succeeded" | "failed" | "cancelled" | "skipped";

export interface Artifact {
  readonly name: string;
  readonly bytes: number;
}

/** Who asked for a run: a guest sees the own ones, the host all. */
export type JobStarter =
  | { readonly kind: "host" }
  | { readonly kind: "guest"; readonly guestId: string }
  | { readonly kind: "schedule" }
  | { readonly kind: "system" };

/** One run of background work. Times are milliseconds since 1970. */
export interface JobRun {
  readonly jobId: string;
  readonly kind: string;
  readonly title: string;
  readonly state: JobState;
  readonly input: unknown;
  readonly percent: number;
  readonly message: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly error: Omit<JobFailure, "isTransient"> | undefined;
  readonly artifacts: readonly Artifact[];
  readonly attempt: number;
  /** While it waits for its next attempt. */
  readonly retryAt: number | undefined;
  readonly startedBy: JobStarter;
  readonly queuedAt: number;
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
}

/** When a kind of work runs by itself. */
export interface ScheduleSetting {
  /** Local time, five or six fields. */
  readonly cron: string;
  readonly isOn: boolean;
  /** A run that could not start within so long of its time is dropped. */
  readonly expirySec: number;
  readonly jitterSec: number;
  /** If the box was off at its time, once at the next start. */
  readonly isCaughtUp: boolean;
}

/** What one run needs: made for each attempt anew. */
export interface JobOrder {
  /** A `*.job.ts` that calls `serveJob`. */
  readonly script: URL;
  /** Sent first, one message each: what is too much for one. */
  readonly pages?: AsyncIterable<object>;
  /** Constants of the kind. */
  readonly config?: object;
  /** More arguments for node, such as its permissions. */
  readonly nodeArguments?: readonly string[];
  /** Called for one piece of news after the other, in order; the job waits for each. */
  readonly onNews?: (news: unknown) => Promise<void> | void;
}

/** A kind of work. */
export interface JobKind {
  /** Stable, kebab-case. */
  readonly kind: string;
  /** What people call it: "Import music". */
  readonly title: string;
  /** One sentence. */
  readonly about: string;
  readonly from: "built-in" | "plugin";
  /** False: only the program itself starts it. */
  readonly isForHost: boolean;
  /** JSON Schema of the input, for a form. */
  readonly inputSchema: object;
  /** Why it cannot be started: a plugin that does not load. */
  readonly problem?: string;
  readonly parseInput: (input: unknown) => Result<unknown, "bad-input">;
  /** Higher goes first: 100 somebody waits for it, 50 usual, 10 housekeeping. */
  readonly priority: number;
  /** Runs of one lane never run at the same time, such as two that fill the library. */
  readonly lane?: string;
  /** Takes no place from others and waits for none: somebody hears or sees it now. Give it a lane. */
  readonly hasOwnPlace?: boolean;
  /** A queued run with the same input makes a new one superfluous: it is answered instead. */
  readonly isJoined?: boolean;
  readonly timeLimitSec: number;
  readonly memoryLimitMb: number;
  /** With the first; transient failures only. */
  readonly attempts: number;
  /** What becomes of a run that was running when the daemon died. */
  readonly onInterrupted: "restart" | "fail";
  readonly schedule?: ScheduleSetting;
  /** So many ended runs are remembered, with what they made. */
  readonly runsKept?: number;
  readonly order: (input: unknown, jobId: string) => JobOrder;
}

/** How a process ended. */
export type JobEnd =
  | { readonly kind: "succeeded" }
  | { readonly kind: "failed"; readonly failure: JobFailure }
  | { readonly kind: "skipped"; readonly reason: string };

export interface JobProcess {
  readonly end: Promise<JobEnd>;
  /** SIGTERM, and SIGKILL 5 s later. `end` then answers `failed`, whatever it was doing. */
  stop(): void;
}

export interface JobListener {
  onProgress(progress: JobProgress): void;
  onLog(level: LogLevel, text: string): void;
  onNotify(level: LogLevel, text: string): void;
}

/** Starts a process for one attempt of a run; enforces the limits of its kind. */
export type StartJob = (
  order: JobOrder &
    Pick<JobKind, "timeLimitSec" | "memoryLimitMb"> &
    Pick<JobRun, "jobId" | "input">,
  listener: JobListener,
) => JobProcess;

/** One line of what a run told; `number` counts up from 1 within the run. */
export interface JobLogLine {
  readonly number: number;
  readonly atMs: number;
  readonly level: "progress" | LogLevel;
  readonly text: string;
  readonly percent?: number;
  readonly counts?: Readonly<Record<string, number>>;
}

/** The files of a run: what it told, and what it made. */
export interface RunFiles {
  /** Keeps a line; never fails the run. Bounded per run. */
  append(jobId: string, line: JobLogLine): void;
  log(jobId: string, afterNumber: number): Promise<readonly JobLogLine[]>;
  artifacts(jobId: string): Promise<readonly Artifact[]>;
  /** Absolute; undefined: there is none of this name. */
  artifactPath(jobId: string, name: string): Promise<string | undefined>;
  remove(jobId: string): Promise<void>;
}

export interface RunsPage {
  readonly limit: number;
  readonly cursor?: string;
  /** Only runs of this kind; absent: all. */
  readonly kind?: string;
}

/** Keeps state changes of runs, and the schedules as the host set them. */
export interface RunStore {
  putRun(run: JobRun): Promise<void>;
  run(jobId: string): Promise<JobRun | undefined>;
  /** Newest first. */
  runs(page: RunsPage): Promise<{
    readonly items: readonly JobRun[];
    readonly nextCursor?: string;
  }>;
  /** All that are queued or running: read once, at the start. */
  openRuns(): Promise<readonly JobRun[]>;
  /** The newest run of a kind that a schedule started. */
  lastScheduled(kind: string): Promise<JobRun | undefined>;
  /** Forgets ended runs of a kind but the newest `keep` and the newest scheduled one; answers which. */
  dropOldRuns(kind: string, keep: number): Promise<readonly string[]>;
  schedules(): Promise<ReadonlyMap<string, ScheduleSetting>>;
  putSchedule(kind: string, setting: ScheduleSetting): Promise<void>;
  /** By kind: every due time until then was dealt with. */
  dueTimes(): Promise<ReadonlyMap<string, number>>;
  putDueTime(kind: string, untilMs: number): Promise<void>;
}

/** The first time after `afterMs` that a cron line names; undefined: there is none. */
export type NextTime = (afterMs: number) => number | undefined;

/** What a cron line of five or six fields means, in the box's local time. */
export type ParseCron = (line: string) => Result<NextTime, "bad-cron">;

/** What others ask of background work. */
export interface Jobs {
  kinds(): readonly JobKind[];
  /** Looks whether plugins came, went or changed; resolves when `kinds` knows. */
  refreshKinds(): Promise<void>;
  submit(
    kind: string,
    input: unknown,
    startedBy: JobStarter,
  ): Promise<Result<JobRun, "no-such-kind" | "bad-input" | "plugin-broken" | "storage-failed">>;
  run(jobId: string): Promise<JobRun | undefined>;
  runs: RunStore["runs"];
  log(jobId: string, afterNumber: number): Promise<readonly JobLogLine[]>;
  artifactPath: RunFiles["artifactPath"];
  /** Resolves with the run as it then is; it may need 5 s more to end. */
  cancel(jobId: string): Promise<Result<JobRun, "no-such-job" | "job-over">>;
  /** The same again as a new run. */
  retry(
    jobId: string,
    startedBy: JobStarter,
  ): Promise<
    Result<
      JobRun,
      | "no-such-job"
      | "job-not-over"
      | "no-such-kind"
      | "bad-input"
      | "plugin-broken"
      | "storage-failed"
    >
  >;
  /** Resolves when the run is over, or will not be in the life of this process; rejects: no such run. */
  whenOver(jobId: string): Promise<JobRun>;
  /** Every change of state at once, progress at most every 100 ms a run. */
  onRun(listener: (run: JobRun) => void): void;
  onNotify(listener: (notice: JobNotice) => void): void;
  schedules(): Promise<readonly ScheduleView[]>;
  /** All of it or, when one cannot be, nothing. */
  changeSchedules(
    changes: readonly ScheduleChange[],
  ): Promise<Result<undefined, "no-such-kind" | "bad-cron" | "storage-failed">>;
}

export interface JobNotice {
  readonly jobId: string;
  readonly startedBy: JobStarter;
  readonly level: LogLevel;
  readonly text: string;
}

export interface ScheduleChange extends Partial<ScheduleSetting> {
  readonly kind: string;
}

export interface ScheduleView extends ScheduleSetting {
  readonly kind: string;
  readonly title: string;
  readonly nextAt: number | undefined;
  readonly lastAt: number | undefined;
  readonly lastState: JobState | undefined;
}
