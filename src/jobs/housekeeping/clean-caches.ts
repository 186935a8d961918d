import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const DAY_MS = 86_400_000;
/** Music is not ours to look through, and its folders may be huge. */
const DEPTH_MAX = 4;

export interface CleanCaches {
  readonly dataFolder: string;
  /** Folders of runs that are remembered. */
  readonly isKnownRun: (jobId: string) => boolean;
  readonly nowMs: number;
  readonly signal: AbortSignal;
}

/** Removes what runs left that nobody remembers, and files that were never finished. Answers how many of each. */
export const cleanCaches = async (
  options: CleanCaches,
): Promise<{ readonly runs: number; readonly partial: number }> => {
  const runs = await removeOldRuns(options);
  const partial = await removePartial(options.dataFolder, options, DEPTH_MAX);
  return { runs, partial };
};

/** A run that is just starting has a folder before the daemon told of it: only old ones go. */
const removeOldRuns = async ({
  dataFolder,
  isKnownRun,
  nowMs,
  signal,
}: CleanCaches): Promise<number> => {
  const folder = join(dataFolder, "jobs");
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    signal.throwIfAborted();
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (isKnownRun(name) || !found || nowMs - found.mtimeMs < DAY_MS) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
};

const removePartial = async (
  folder: string,
  { nowMs, signal }: Pick<CleanCaches, "nowMs" | "signal">,
  depth: number,
): Promise<number> => {
  signal.throwIfAborted();
  let removed = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (entry.name.endsWith(".partial")) {
      const found = await stat(path).catch(() => undefined);
      if (!found || nowMs - found.mtimeMs < DAY_MS) continue;
      await rm(path, { recursive: true, force: true });
      removed += 1;
    } else if (entry.isDirectory() && depth > 1) {
      removed += await removePartial(path, { nowMs, signal }, depth - 1);
    }
  }
  return removed;
};
