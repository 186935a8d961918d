/** One run of background work in a process of its own. */
export interface JobRun {
  /** Rejects when the process ended badly; what it told until then stays. */
  readonly done: Promise<void>;
  stop(): void;
}

export interface JobOrder<News> {
  /** A `*.job.ts`. */
  readonly script: URL;
  readonly args?: readonly string[];
  /** Sent first, one message each: what is too much for one. */
  readonly pages?: AsyncIterable<object>;
  /** Sent after the pages. */
  readonly input?: object;
  /** Called for one piece of news after the other, in order. */
  readonly onNews: (news: News) => Promise<void> | void;
}

export type RunJob = <News>(order: JobOrder<News>) => JobRun;
