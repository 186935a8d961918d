import type { ChildProcess } from "node:child_process";
import type { Log } from "../../core/ports/environment.ts";
import type { JobEnd, JobListener, StartJob } from "../../core/ports/jobs.ts";
import type { FromJob, ToJob } from "../../lib/job-child/messages.ts";
import { parseFromJob } from "../../lib/job-child/parse-from-job.ts";
import { createFloodGuard } from "./flood-guard.ts";
import { createNewsLine } from "./news-line.ts";

export type Order = Parameters<StartJob>[0];

export interface Conversation {
  readonly order: Order;
  readonly artifactFolder: string;
  readonly listener: JobListener;
  readonly log: Log;
  /** The job said how it ended. */
  readonly onEnd: (end: JobEnd) => void;
  readonly onFlood: () => void;
}

/** Tells a job what to do and hears what it says; `idle` resolves when all its news were handled. */
export const converse = (child: ChildProcess, conversation: Conversation) => {
  const { order, listener, log } = conversation;
  const isFlood = createFloodGuard(() => performance.now());
  let hasRubbish = false;
  const news = createNewsLine(
    order.onNews,
    (number, error) => {
      const heard: ToJob = { type: "heard", number, ...(error === undefined ? {} : { error }) };
      void send(child, heard).catch(() => undefined);
    },
    log,
  );

  const hear = (message: FromJob): void => {
    switch (message.type) {
      case "progress": {
        const { type: _, ...progress } = message;
        listener.onProgress(progress);
        return;
      }
      case "log":
        listener.onLog(message.level, message.text);
        return;
      case "notify":
        listener.onNotify(message.level, message.text);
        return;
      case "news":
        news.push(message.number, message.news);
        return;
      case "failed":
        conversation.onEnd({ kind: "failed", failure: message.failure });
        return;
      case "skipped":
        conversation.onEnd({ kind: "skipped", reason: message.reason });
        return;
      case "done":
        conversation.onEnd({ kind: "succeeded" });
        return;
      default:
        message satisfies never;
    }
  };

  child.on("message", (said) => {
    if (isFlood()) {
      // Hears no more at once: to look for what to kill takes a while.
      if (child.connected) child.disconnect();
      conversation.onFlood();
      return;
    }
    const message = parseFromJob(said);
    if (message) hear(message);
    else if (!hasRubbish) {
      hasRubbish = true;
      listener.onLog("warn", "it sent something that no job sends");
    }
  });
  sendAll(child, conversation).catch((error) => {
    // It died before it heard all: its exit says the rest. Pages that cannot be read are our own fault.
    if (child.connected) log("error", `a job was not told what to do: ${error}`);
    child.kill("SIGTERM");
  });

  return { idle: news.idle };
};

const sendAll = async (
  child: ChildProcess,
  { order, artifactFolder }: Conversation,
): Promise<void> => {
  for await (const page of order.pages ?? []) await send(child, { type: "page", page });
  const { jobId, input, config } = order;
  await send(child, { type: "start", jobId, input, artifactFolder, config });
};

/** Waits until the pipe has taken it, so that not everything stands in memory at once. */
const send = (child: ChildProcess, message: ToJob): Promise<void> =>
  new Promise((resolve, reject) => {
    child.send(message, (error) => (error ? reject(error) : resolve()));
  });
