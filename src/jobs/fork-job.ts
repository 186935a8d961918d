import { type ChildProcess, fork } from "node:child_process";
import type { JobOrder, JobRun } from "../core/ports/jobs.ts";

const STOP_WITHIN_MS = 5000;

/** Runs a job as a forked process: memory leaves with it, and a crash is only a failed job. */
export const forkJob = <News>(order: JobOrder<News>): JobRun => {
  const child = fork(order.script, [...(order.args ?? [])], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // What saves memory in the daemon would cost a job its speed.
    execArgv: [],
  });
  let isStopped = false;
  let handled: Promise<void> = Promise.resolve();
  let complaint = "";
  child.stderr?.on("data", (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  // The job's own module defines its news; both ends are this program.
  child.on("message", (news) => {
    handled = handled.then(() => order.onNews(news as News));
    handled.catch(() => child.kill("SIGTERM"));
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  sendAll(child, order).catch((error) => {
    complaint += String(error);
    child.kill("SIGTERM");
  });

  const run = async (): Promise<void> => {
    const code = await ended;
    await handled;
    if (code !== 0 && !isStopped) {
      throw new Error(complaint.trim() || `the job ended with ${code}`);
    }
  };

  return {
    done: run(),
    stop: () => {
      isStopped = true;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS).unref();
    },
  };
};

const sendAll = async (child: ChildProcess, { pages, input }: JobOrder<never>): Promise<void> => {
  for await (const page of pages ?? []) await send(child, page);
  if (input !== undefined) await send(child, input);
};

/** Waits until the pipe has taken it, so that not everything stands in memory at once. */
const send = (child: ChildProcess, message: object): Promise<void> =>
  new Promise((resolve, reject) => {
    child.send(message, (error) => (error ? reject(error) : resolve()));
  });
