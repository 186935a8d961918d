import { fork } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { JobKind } from "../../../core/ports/jobs.ts";
import type { FromJob, ToJob } from "../../../lib/job-child/messages.ts";
import { aFolder } from "../../testing/a-store.ts";

/** Runs a job in its own process, as the daemon does it, and keeps what it says. */
export const runJob = async (
  kind: JobKind,
  input: unknown,
  onMessage: (message: FromJob, stop: () => void) => void = () => undefined,
) => {
  const artifactFolder = join(aFolder(), "artifacts");
  mkdirSync(artifactFolder);
  const { script, config } = kind.order(input, "job-1");
  const child = fork(script, { execArgv: [] });
  const said: FromJob[] = [];
  child.on("message", (message: FromJob) => {
    said.push(message);
    onMessage(message, () => child.kill("SIGTERM"));
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const start: ToJob = { type: "start", jobId: "job-1", input, artifactFolder, config };
  child.send(start);
  await ended;
  const progress = said.filter((message) => message.type === "progress");
  return { said, end: said.at(-1), progress, artifactFolder };
};
