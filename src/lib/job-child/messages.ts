/** What a job's process and the daemon say to each other, over the IPC channel of the fork. */

export interface JobFailure {
  /** Stable, kebab-case. */
  readonly code: string;
  /** What happened, for people. */
  readonly detail: string;
  /** What the host can do about it. */
  readonly todo?: string;
  /** It may work if it is tried again in a while. */
  readonly isTransient?: boolean;
}

export interface JobProgress {
  /** 0 to 100; absent: as before. */
  readonly percent?: number;
  /** What it is doing, in words; absent: as before. */
  readonly message?: string;
  /** Replaces the counts before. */
  readonly counts?: Readonly<Record<string, number>>;
}

export type LogLevel = "info" | "warn" | "error";

export type ToJob =
  | { readonly type: "page"; readonly page: object }
  /** Sent once, after all pages. */
  | {
      readonly type: "start";
      readonly jobId: string;
      readonly input: unknown;
      /** Absolute; the run's artifacts are made in it. */
      readonly artifactFolder: string;
      /** Constants of the kind, such as where covers are kept. */
      readonly config: unknown;
    }
  /** The daemon is done with news number `number`; `error`: it could not be. */
  | { readonly type: "heard"; readonly number: number; readonly error?: string };

export type FromJob =
  | ({ readonly type: "progress" } & JobProgress)
  | { readonly type: "log"; readonly level: LogLevel; readonly text: string }
  /** A toast for the host. */
  | { readonly type: "notify"; readonly level: LogLevel; readonly text: string }
  /** Something for the daemon to do, such as tracks to store. Each kind defines its own. */
  | { readonly type: "news"; readonly number: number; readonly news: unknown }
  | { readonly type: "failed"; readonly failure: JobFailure }
  | { readonly type: "skipped"; readonly reason: string }
  | { readonly type: "done" };
