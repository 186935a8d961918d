import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lockFolder } from "../../lib/folder-lock.ts";
import { JobError } from "../../lib/job-child/job-error.ts";

const PARENT = "backup-work";

/**
 * Runs something with a folder of its own on the party's disk, which is gone afterwards. Those that
 * a killed one left behind are known by their lock, which nobody holds any more.
 */
export const withWorkFolder = async <Value>(
  dataFolder: string,
  use: (folder: string) => Promise<Value>,
): Promise<Value> => {
  const parent = join(dataFolder, PARENT);
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  await sweep(parent);
  const folder = mkdtempSync(join(parent, "work-"));
  const lock = await lockFolder(folder);
  if (!lock.ok) throw new JobError(lock.code, lock.detail);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    lock.value();
  }
};

const sweep = async (parent: string): Promise<void> => {
  for (const name of readdirSync(parent)) {
    const left = join(parent, name);
    const lock = await lockFolder(left);
    if (!lock.ok) continue;
    rmSync(left, { recursive: true, force: true });
    lock.value();
  }
};
