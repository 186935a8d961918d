import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createTeller } from "./coalesce.ts";
import { JobError } from "./job-error.ts";
import type { FromJob, JobFailure, JobProgress, LogLevel, ToJob } from "./messages.ts";

/** What a job's own process works with. */
export interface JobContext<Input, Page extends object = never, News = unknown> {
  readonly jobId: string;
  readonly input: Input;
  readonly config: unknown;
  /** Everything that the daemon sent ahead of the input. */
  readonly pages: readonly Page[];
  /** Aborted when the run is cancelled: 5 s later the process is killed. */
  readonly signal: AbortSignal;
  readonly progress: (progress: JobProgress) => void;
  readonly log: (level: LogLevel, text: string) => void;
  readonly notify: (level: LogLevel, text: string) => void;
  /** Resolves when the daemon has done what the news asks for: wait, or memory fills. */
  readonly tell: (news: News) => Promise<void>;
  /** Where to write a file that the host can download; `name` is a plain file name. */
  readonly artifactPath: (name: string) => string;
}

const PRINTED_WITHIN_MS = 2000;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._ -]{0,99}$/;

/** Leaving before the last word is out would lose it. */
const say = (message: FromJob): Promise<void> =>
  new Promise((resolve) => {
    if (process.send && process.connected) process.send(message, () => resolve());
    else resolve();
  });

/** What was printed leaves the process; a reader who takes his time is not waited for for ever. */
const printed = (): Promise<unknown> =>
  Promise.race([
    Promise.all(
      [process.stdout, process.stderr].map(
        (out) => new Promise((resolve) => out.write("", resolve)),
      ),
    ),
    new Promise((resolve) => setTimeout(resolve, PRINTED_WITHIN_MS)),
  ]);

/**
 * The process's side of a job: call it once, at the end of a `*.job.ts`. What `run` throws ends the
 * run: `JobError` as it says, `JobSkipped` as skipped, anything else as `job-crashed`.
 */
export const serveJob = <Input, Page extends object = never, News = unknown>(
  run: (job: JobContext<Input, Page, News>) => Promise<void>,
): void => {
  const pages: Page[] = [];
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  const cancelling = new AbortController();
  let numbers = 0;
  const progress = createTeller((newest) => void say({ type: "progress", ...newest }));

  const tell = (news: News): Promise<void> => {
    numbers += 1;
    const number = numbers;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      void say({ type: "news", number, news });
    });
  };

  const start = async ({ jobId, input, artifactFolder, config }: Start): Promise<void> => {
    const end = await run({
      jobId,
      // The kind's own schema parsed it in the daemon, which is the same program.
      input: input as Input,
      config,
      pages,
      signal: cancelling.signal,
      progress: progress.tell,
      log: (level, text) => void say({ type: "log", level, text }),
      notify: (level, text) => void say({ type: "notify", level, text }),
      tell,
      artifactPath: (name) => {
        if (!NAME.test(name)) throw new Error(`"${name}" is no name for an artifact`);
        mkdirSync(artifactFolder, { recursive: true });
        return join(artifactFolder, name);
      },
    }).then((): FromJob => ({ type: "done" }), endOf);
    progress.flush();
    await printed();
    await say(end);
    process.exit(end.type === "failed" ? 1 : 0);
  };

  process.on("message", (message: ToJob) => {
    switch (message.type) {
      case "page":
        pages.push(message.page as Page);
        return;
      case "start":
        void start(message);
        return;
      case "heard": {
        const { number, error } = message;
        const waiter = waiting.get(number);
        waiting.delete(number);
        if (error === undefined) waiter?.resolve();
        // Most often a full card, which somebody may clear.
        else waiter?.reject(new JobError("news-refused", error, { isTransient: true }));
        return;
      }
      default:
        message satisfies never;
    }
  });
  process.once("SIGTERM", () => cancelling.abort());
  // A daemon that is gone starts the run anew, or calls it failed, when it is back.
  process.once("disconnect", () => process.exit(1));
};

type Start = Extract<ToJob, { type: "start" }>;

/** By name: a plugin's errors are made by another copy of their class. */
const endOf = (error: unknown): FromJob => {
  if (error instanceof Error && error.name === "JobSkipped") {
    return { type: "skipped", reason: error.message };
  }
  return { type: "failed", failure: failureOf(error) };
};

const failureOf = (error: unknown): JobFailure => {
  if (error instanceof Error && error.name === "JobError") return (error as JobError).failure;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "job-crashed", detail };
};
