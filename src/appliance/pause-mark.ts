import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import type { PauseMark } from "../core/conductor/create-break.ts";

/** The mark as an empty file. */
export const createPauseMark = (path: string): PauseMark => ({
  set: () => writeFile(path, ""),
  clear: () => rm(path, { force: true }),
  isSet: () => existsSync(path),
});
