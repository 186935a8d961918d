import { appendFile, lstat, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../core/ports/environment.ts";
import type { Artifact, JobLogLine, RunFiles } from "../core/ports/jobs.ts";
import { createLineBudget } from "./line-budget.ts";

const FLUSH_AFTER_MS = 200;
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._ -]{0,99}$/;

export const runFolder = (jobsFolder: string, jobId: string): string => {
  if (!ID.test(jobId)) throw new Error(`"${jobId}" is no id of a run`);
  return join(jobsFolder, jobId);
};

export const artifactFolder = (jobsFolder: string, jobId: string): string =>
  join(runFolder(jobsFolder, jobId), "artifacts");

/** `<folder>/<jobId>/log.jsonl` and `artifacts/`. What the disk does not take is lost: a log is not worth a run. */
export const createRunFiles = (folder: string, log: Log): RunFiles & { flush(): Promise<void> } => {
  const waiting = new Map<string, string[]>();
  const budgets = new Map<string, ReturnType<typeof createLineBudget>>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let hasWarned = false;
  const logPath = (jobId: string): string => join(runFolder(folder, jobId), "log.jsonl");

  const write = async (): Promise<void> => {
    const batches = [...waiting];
    waiting.clear();
    for (const [jobId, lines] of batches) {
      try {
        await mkdir(runFolder(folder, jobId), { recursive: true, mode: 0o700 });
        await appendFile(logPath(jobId), lines.join(""));
        hasWarned = false;
      } catch (error) {
        if (!hasWarned) log("warn", `the log of a job was not written: ${error}`);
        hasWarned = true;
      }
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };

  return {
    flush,
    append: (jobId, line) => {
      if (!ID.test(jobId)) return;
      const budget = budgets.get(jobId) ?? createLineBudget(line.number - 1);
      budgets.set(jobId, budget);
      const kept = budget(line);
      if (!kept) return;
      const lines = waiting.get(jobId) ?? [];
      lines.push(`${JSON.stringify(kept)}\n`);
      waiting.set(jobId, lines);
      timer ??= setTimeout(() => void flush(), FLUSH_AFTER_MS).unref();
    },
    log: async (jobId, afterNumber) => {
      if (!ID.test(jobId)) return [];
      if (waiting.size > 0) await flush();
      const text = await readFile(logPath(jobId), "utf8").catch(() => "");
      return text
        .split("\n")
        .flatMap(parseLine)
        .filter(({ number }) => number > afterNumber);
    },
    artifacts: async (jobId) => {
      if (!ID.test(jobId)) return [];
      const path = artifactFolder(folder, jobId);
      const names = (await readdir(path).catch(() => [])).filter((name) => NAME.test(name)).sort();
      const found = await Promise.all(names.map((name) => artifactIn(path, name)));
      return found.filter((one) => one !== undefined);
    },
    artifactPath: async (jobId, name) => {
      if (!ID.test(jobId) || !NAME.test(name)) return undefined;
      const path = artifactFolder(folder, jobId);
      return (await artifactIn(path, name)) && join(path, name);
    },
    remove: async (jobId) => {
      if (!ID.test(jobId)) return;
      waiting.delete(jobId);
      budgets.delete(jobId);
      await writing;
      await rm(runFolder(folder, jobId), { recursive: true, force: true });
    },
  };
};

/** Only plain files: a link could lead anywhere. */
const artifactIn = async (folder: string, name: string): Promise<Artifact | undefined> => {
  const found = await lstat(join(folder, name)).catch(() => undefined);
  return found?.isFile() ? { name, bytes: found.size } : undefined;
};

/** A line that a power cut left half is left out. */
const parseLine = (text: string): readonly JobLogLine[] => {
  if (text === "") return [];
  try {
    return [JSON.parse(text) as JobLogLine];
  } catch {
    return [];
  }
};
