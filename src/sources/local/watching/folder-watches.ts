import { type FSWatcher, watch } from "node:fs";
import { isWithin } from "../import/folders-away.ts";

type WatchOfFolder = FSWatcher & { readonly folder: string };

export interface FolderWatches {
  has(path: string): boolean;
  /** Undefined: it is watched. Else why it cannot be. */
  add(path: string): string | undefined;
  /** With everything below. */
  drop(path: string): void;
  count(): number;
  close(): void;
}

/** One watch of the kernel for each folder: Node's own recursive way reads all folders in this thread. */
export const createFolderWatches = (
  onEvent: (folder: string, event: "rename" | "change", name: string) => void,
  watchFolder: typeof watch = watch,
): FolderWatches => {
  const watches = new Map<string, WatchOfFolder>();

  const drop = (path: string): void => {
    for (const [each, watcher] of watches) {
      if (!isWithin(each, path)) continue;
      watches.delete(each);
      watcher.close();
    }
  };

  // The same two for all: thousands of watches with closures of their own would cost megabytes.
  function onChange(this: WatchOfFolder, event: string, name: string | Buffer | null): void {
    if (name !== null) onEvent(this.folder, event === "rename" ? "rename" : "change", String(name));
  }
  function onError(this: WatchOfFolder): void {
    drop(this.folder);
  }

  return {
    has: (path) => watches.has(path),
    add: (path) => {
      if (watches.has(path)) return undefined;
      try {
        const watcher = Object.assign(watchFolder(path, { persistent: false }), { folder: path });
        watcher.on("change", onChange);
        watcher.on("error", onError);
        watches.set(path, watcher);
        return undefined;
      } catch (error) {
        return whyNot(error);
      }
    },
    drop,
    count: () => watches.size,
    close: () => drop("/"),
  };
};

const whyNot = (error: unknown): string | undefined => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  // It has gone meanwhile: nothing to watch, and no problem.
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  if (code === "ENOSPC" || code === "EMFILE") {
    return "This box cannot watch so many folders (fs.inotify.max_user_watches): new files show within a minute.";
  }
  return `This folder cannot be watched (${code}): new files show within a minute.`;
};
