import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { JobOrder } from "../../core/ports/jobs.ts";
import type { JobProgress } from "../../lib/job-child/messages.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createStartJob } from "../start-process.ts";
import type { Whim } from "./whim.job.ts";

export const WHIM_JOB = new URL("./whim.job.ts", import.meta.url);

export const aJobFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-jobs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

interface Setup extends Partial<Omit<JobOrder, "script">> {
  readonly script?: URL;
  readonly timeLimitSec?: number;
  readonly memoryLimitMb?: number;
}

/** A real process that does what the test wants. */
export const startWhim = (whim: Whim, setup: Setup = {}) => {
  const folder = aJobFolder();
  const progress: JobProgress[] = [];
  const lines: string[] = [];
  const notices: string[] = [];
  const logged: string[] = [];
  const startJob = createStartJob({
    artifactFolder: (jobId) => join(folder, jobId, "artifacts"),
    log: (level, line) => logged.push(`${level}: ${line}`),
  });
  const process = startJob(
    {
      script: WHIM_JOB,
      jobId: "run-1",
      input: whim,
      timeLimitSec: 200,
      memoryLimitMb: 400,
      ...setup,
    },
    {
      onProgress: (one) => progress.push(one),
      onLog: (level, text) => lines.push(`${level}: ${text}`),
      onNotify: (level, text) => notices.push(`${level}: ${text}`),
    },
  );
  onTestFinished(async () => {
    process.stop();
    await process.end;
  });
  const line = (pattern: RegExp): Promise<RegExpExecArray> =>
    waitFor(`a line like ${pattern}`, () => {
      for (const one of lines) {
        const match = pattern.exec(one);
        if (match) return match;
      }
      return undefined;
    });
  return { ...process, folder, progress, lines, notices, logged, line };
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
