import { type Dirent, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FOLDER_NAMES, isSafePath, PIN_NAME } from "../party-files.ts";

/** A file to be packed. */
export interface SourceFile {
  /** In the archive. */
  readonly path: string;
  readonly from: string;
  readonly bytes: number;
}

export interface FoundFiles {
  readonly files: readonly SourceFile[];
  /** What is there and no file that a backup can hold, such as links. */
  readonly leftOut: readonly string[];
}

/** Everything of a party that is not in its database: finished uploads, plugins, the PIN. */
export const listFiles = (dataFolder: string): FoundFiles => {
  const files: SourceFile[] = [];
  const leftOut: string[] = [];

  const add = (path: string): void => {
    const from = join(dataFolder, path);
    const stat = lstatSync(from, { throwIfNoEntry: false });
    if (stat?.isFile() && isSafePath(path)) files.push({ path, from, bytes: stat.size });
    else leftOut.push(path);
  };
  const walk = (folder: string): void => {
    for (const entry of sorted(readdirSync(join(dataFolder, folder), { withFileTypes: true }))) {
      // Uploads that are still coming in.
      if (entry.name.endsWith(".partial")) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };

  if (existsSync(join(dataFolder, PIN_NAME))) add(PIN_NAME);
  for (const folder of FOLDER_NAMES) if (existsSync(join(dataFolder, folder))) walk(folder);
  return { files, leftOut };
};

const sorted = (entries: readonly Dirent[]): readonly Dirent[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
