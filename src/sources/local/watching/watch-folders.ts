import type { watch } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Collection } from "../../../core/ports/collection.ts";
import type { Log } from "../../../core/ports/environment.ts";
import type { Jobs } from "../../../core/ports/jobs.ts";
import { isHidden, kindByName } from "../files/file-kinds.ts";
import { isWithin } from "../import/folders-away.ts";
import { createDirtyFolders, type Dirty } from "./dirty-folders.ts";
import { createFolderGuard } from "./folder-guard.ts";
import { createFolderWatches } from "./folder-watches.ts";
import { createPolledFolders } from "./polled-folders.ts";

export interface WatcherOptions {
  readonly collection: Collection;
  readonly submit: Jobs["submit"];
  readonly log: Log;
  /** Called when tracks have become playable, or no longer are. */
  readonly onTracks?: () => void;
  readonly pollEveryMs?: number;
  readonly lookEveryMs?: number;
  /** Another `watch` than Node's: one that fails. */
  readonly watchFolder?: typeof watch;
}

export interface Watcher {
  /** From now on; the folders to watch it learns from imports, first from a look through all. */
  start(): Promise<void>;
  stop(): void;
  /** Folders that an import has seen. */
  learn(paths: readonly string[]): void;
  /** A folder has left the library. */
  forget(path: string): void;
  /** Why new files of a folder do not show at once. */
  problemOf(path: string): string | undefined;
}

const QUIET_MS = 300;
const MOST_MS = 1000;
const POLL_EVERY_MS = 60_000;
const LOOK_EVERY_MS = 1000;
/** An import that saw a folder which changed so recently may have missed the change. */
const RECENT_MS = 3000;
/** What one run takes; more changes at once are a look through everything. */
const FOLDERS_MAX = 200;
const REMOTE =
  "Changes made on another computer do not show by themselves: new files show within a minute.";
const SYSTEM = { kind: "system" } as const;

/**
 * Sees when music comes, changes and goes, and starts an import of just those folders. Lives in the
 * daemon's main thread, so it never walks a folder itself: imports tell it which ones there are.
 */
export const createWatcher = (options: WatcherOptions): Watcher => {
  const { collection, submit, log, onTracks = () => undefined } = options;
  const remote = new Set<string>();
  const timers: NodeJS.Timeout[] = [];
  let isStopped = false;

  const start = (kind: string, input: object): void => {
    // A look that was under way at the stop still ends.
    if (isStopped) return;
    submit(kind, input, SYSTEM)
      .then((run) => run.ok || log("warn", `changed music is not looked at: ${run.detail}`))
      .catch((error: unknown) => log("warn", `changed music is not looked at: ${error}`));
  };
  const onDue = ({ shallow, deep }: Dirty): void => {
    if (shallow.length + deep.length > FOLDERS_MAX) {
      start("rescan", {});
      return;
    }
    if (deep.length > 0) start("import-changes", { folders: deep });
    if (shallow.length > 0) start("import-changes", { folders: shallow, isShallow: true });
  };
  const dirty = createDirtyFolders({ quietMs: QUIET_MS, mostMs: MOST_MS, onDue });
  const polled = createPolledFolders((path) => dirty.add(path, "shallow"));

  const forget = (path: string): void => {
    watches.drop(path);
    polled.drop(path);
  };
  /** A folder that was known has come, gone, or is another one of the same name. */
  const onFolder = (path: string): void => {
    forget(path);
    dirty.add(path, "deep");
  };
  const watches = createFolderWatches((folder, event, name) => {
    if (isStopped || isHidden(name)) return;
    const path = join(folder, name);
    if (kindByName(name)) dirty.add(folder, "shallow");
    else if (event !== "rename") return;
    else if (watches.has(path) || polled.has(path)) onFolder(path);
    else {
      // Of other files nothing is to be had; but it may be a folder with music.
      void lstat(path).then(
        (info) => info.isDirectory() && dirty.add(path, "deep"),
        () => undefined,
      );
    }
  }, options.watchFolder);

  /** Between the look of the import and the beginning of the watch, a file may have come. */
  const lookIfRecent = async (path: string): Promise<void> => {
    const changedAtMs = await stat(path).then(
      (info) => info.mtimeMs,
      () => 0,
    );
    if (!isStopped && Date.now() - changedAtMs < RECENT_MS) dirty.add(path, "shallow");
  };

  const guard = createFolderGuard({
    collection,
    onAway: (path) => {
      log("info", `${path} is away: its music waits for it`);
      forget(path);
      onTracks();
    },
    onBack: (path) => {
      log("info", `${path} is back`);
      onTracks();
      start("import-changes", { folders: [path] });
    },
    onRemote: (path) => remote.add(path),
  });

  const every = (ms: number, work: () => Promise<void>): void => {
    const timer = setInterval(() => void work().catch(() => undefined), ms);
    timer.unref();
    timers.push(timer);
  };
  const isRemotePath = (path: string): boolean => [...remote].some((each) => isWithin(path, each));

  return {
    start: async () => {
      await guard.refresh();
      await guard.look();
      if (isStopped) return;
      every(options.lookEveryMs ?? LOOK_EVERY_MS, guard.look);
      every(options.pollEveryMs ?? POLL_EVERY_MS, polled.poll);
    },
    stop: () => {
      isStopped = true;
      for (const timer of timers) clearInterval(timer);
      dirty.stop();
      watches.close();
    },
    learn: (paths) => {
      if (isStopped) return;
      for (const path of paths) {
        if (watches.has(path) || polled.has(path)) continue;
        const problem = isRemotePath(path) ? REMOTE : watches.add(path);
        if (problem !== undefined) polled.add(path, problem);
        void lookIfRecent(path);
      }
      void guard.refresh().catch(() => undefined);
    },
    forget,
    problemOf: (path) => polled.problemBelow(path),
  };
};
