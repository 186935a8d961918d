import { stat } from "node:fs/promises";
import { isWithin } from "../import/folders-away.ts";

interface Polled {
  readonly problem: string;
  mtimeMs: number | undefined;
  /** It changed at the last look: a file in it may have been copied just then, which no time tells. */
  isFresh: boolean;
}

/** Folders that cannot be watched: their times are looked at now and then. */
export const createPolledFolders = (onChanged: (path: string) => void) => {
  const folders = new Map<string, Polled>();
  let isPolling = false;

  const look = async (path: string, folder: Polled): Promise<boolean> => {
    const before = folder.mtimeMs;
    folder.mtimeMs = await stat(path).then(
      (info) => info.mtimeMs,
      () => undefined,
    );
    return before !== folder.mtimeMs;
  };

  return {
    has: (path: string): boolean => folders.has(path),
    add: (path: string, problem: string): void => {
      if (folders.has(path)) return;
      const folder = { problem, mtimeMs: undefined, isFresh: false };
      folders.set(path, folder);
      void look(path, folder);
    },
    drop: (path: string): void => {
      for (const each of folders.keys()) if (isWithin(each, path)) folders.delete(each);
    },
    /** Why something below this folder is not watched. */
    problemBelow: (path: string): string | undefined => {
      for (const [each, { problem }] of folders) if (isWithin(each, path)) return problem;
      return undefined;
    },
    poll: async (): Promise<void> => {
      if (isPolling) return;
      isPolling = true;
      for (const [path, folder] of folders) {
        const isChanged = await look(path, folder);
        if (isChanged || folder.isFresh) onChanged(path);
        folder.isFresh = isChanged;
      }
      isPolling = false;
    },
  };
};
