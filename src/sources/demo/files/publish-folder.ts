import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { TRUTH_FILE } from "./truth.ts";

/** Beside the folder, so that renaming stays on one file system; hidden, so that no library scan looks inside. */
export const partialFolderOf = (folder: string): string => {
  const path = resolve(folder);
  return join(dirname(path), `.${basename(path)}.partial`);
};

const filesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
};

/**
 * Makes the finished songs appear at `folder`: at once where nothing is there, else file by file, the truth file last,
 * so that a folder with somebody's own music in it loses nothing and a killed run is seen as incomplete.
 */
export const publishFolder = async (partial: string, folder: string): Promise<void> => {
  const isTaken = (await filesIn(folder)).length > 0;
  if (!isTaken) {
    // rename() replaces an empty folder and creates a missing one.
    await rename(partial, folder);
    return;
  }
  await rm(join(folder, TRUTH_FILE), { force: true });
  const songs = (await filesIn(partial)).filter((name) => name !== TRUTH_FILE);
  for (const name of [...songs, TRUTH_FILE]) {
    await rename(join(partial, name), join(folder, name));
  }
  await rm(partial, { recursive: true });
};
