import type { Collection, FolderRecord } from "../../../core/ports/collection.ts";
import { isEmptied, isRemote, presenceOf } from "./presence-of-folders.ts";

export interface FolderGuardOptions {
  readonly collection: Collection;
  readonly onAway: (path: string) => void;
  readonly onBack: (path: string) => void;
  /** Changes in it are not heard of. */
  readonly onRemote: (path: string) => void;
}

/** The collection counts its tracks for the list, so it is not asked every second. */
const REFRESH_EVERY_LOOKS = 30;

/** Looks once a second whether the folders of the library are there: a stick is pulled out without a word. */
export const createFolderGuard = (options: FolderGuardOptions) => {
  const { collection, onAway, onBack, onRemote } = options;
  let folders: readonly FolderRecord[] = [];
  const seen = new Map<string, string | undefined>();
  const looking = new Set<string>();
  let looks = 0;

  const refresh = async (): Promise<void> => {
    folders = await collection.folders();
    for (const path of seen.keys()) {
      if (!folders.some((folder) => folder.path === path)) seen.delete(path);
    }
  };

  const judge = async (path: string, isThere: boolean): Promise<void> => {
    await refresh();
    const folder = folders.find((each) => each.path === path);
    if (!folder) return;
    const isAway = !isThere || (await isEmptied(folder));
    if (isAway === (folder.state === "offline")) return;
    await collection.setFolderState(path, isAway ? "offline" : "online");
    if (isAway) onAway(path);
    else onBack(path);
  };

  /** A share that does not answer keeps its own look waiting, and no other. */
  const lookAt = async (folder: FolderRecord): Promise<void> => {
    const { path } = folder;
    if (looking.has(path)) return;
    looking.add(path);
    try {
      const presence = await presenceOf(folder);
      const isFirst = !seen.has(path);
      if (isFirst && presence !== undefined && (await isRemote(path))) onRemote(path);
      if (isFirst || presence !== seen.get(path)) {
        seen.set(path, presence);
        await judge(path, presence !== undefined);
      }
    } catch {
      // The store could not answer: the next look tries again.
      seen.delete(path);
    } finally {
      looking.delete(path);
    }
  };

  return {
    refresh,
    look: async (): Promise<void> => {
      looks += 1;
      if (looks % REFRESH_EVERY_LOOKS === 0) await refresh().catch(() => undefined);
      await Promise.all(folders.map(lookAt));
    },
  };
};
