import { readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { FolderRecord } from "../../../core/ports/collection.ts";
import { isHidden } from "../files/file-kinds.ts";

export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);

/**
 * Whether a folder of the library is away: it cannot be read; nothing is mounted any more where a
 * stick was; or it had tracks and is empty now, as a mount point is whose stick was pulled out.
 */
export const isAway = ({ path, isMount, tracks }: FolderRecord): boolean => {
  try {
    const entries = readdirSync(path);
    if (isMount && statSync(path).dev === statSync(dirname(path)).dev) return true;
    return tracks > 0 && entries.every(isHidden);
  } catch {
    return true;
  }
};
