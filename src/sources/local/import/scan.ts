import { setImmediate as turn } from "node:timers/promises";
import type { FileStamp, FolderRecord } from "../../../core/ports/collection.ts";
import { type Found, lookAt, scanFolder, type Trouble } from "../files/scan-folder.ts";
import { isAway, isWithin } from "./folders-away.ts";
import type { ImportInput } from "./import-messages.ts";
import type { KnownFiles } from "./known-files.ts";

/** So many files between two pauses: a cancel is heard, the daemon's answers are taken. */
const PAUSE_AFTER = 300;

/** All that is there, before any file is opened. */
export interface Scan {
  readonly music: readonly FileStamp[];
  readonly lists: readonly FileStamp[];
  readonly troubles: readonly Trouble[];
  readonly folders: readonly string[];
  readonly mounts: readonly string[];
  /** Folders of the library that are away, and those that were and are back. */
  readonly away: readonly string[];
  readonly back: readonly string[];
  /** Nothing can be said about what is below these. */
  readonly unseen: readonly string[];
  readonly roots: readonly string[];
}

export interface ScanOptions {
  readonly input: ImportInput;
  readonly dataFolder: string;
  readonly library: readonly FolderRecord[];
  readonly known: KnownFiles;
  readonly signal: AbortSignal;
  readonly onFolder: (path: string) => void;
}

export const scanAll = async (options: ScanOptions): Promise<Scan> => {
  const { input, library } = options;
  const wanted = input.isAll
    ? library.filter(({ isMount }) => !isMount).map(({ path }) => path)
    : input.folders;
  const roots = wanted
    .filter((path) => path !== options.dataFolder)
    .filter(
      (path, at, all) => !all.some((each, other) => isCoveredBy(path, at, each, other, input)),
    );
  const paths = [...roots, ...(input.files ?? [])];
  const concerned = library.filter((folder) =>
    paths.some((path) => isWithin(path, folder.path) || isWithin(folder.path, path)),
  );
  const away = concerned.filter(isAway).map(({ path }) => path);
  const back = concerned
    .filter(({ path, state }) => state === "offline" && !away.includes(path))
    .map(({ path }) => path);
  const scan = { music: [] as FileStamp[], lists: [] as FileStamp[], troubles: [] as Trouble[] };
  const seen = { folders: [] as string[], mounts: [] as string[], unseen: [] as string[] };

  let count = 0;
  for (const found of walk(
    roots.filter((path) => !isBelowAny(path, away)),
    options,
  )) {
    count += 1;
    if (count % PAUSE_AFTER === 0) await turn();
    options.signal.throwIfAborted();
    sort(found, scan, seen, options);
  }
  const unseen = seen.unseen.filter((path) => !seen.folders.includes(path));
  return { ...scan, ...seen, unseen, away, back, roots: paths };
};

/** A folder within another one would be scanned twice; of two that are the same, the first counts. */
const isCoveredBy = (
  path: string,
  at: number,
  other: string,
  otherAt: number,
  { isShallow }: ImportInput,
): boolean => {
  if (at === otherAt) return false;
  return path === other ? otherAt < at : !isShallow && isWithin(path, other);
};

export const isBelowAny = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => isWithin(path, folder));

function* walk(
  roots: readonly string[],
  { input, known, dataFolder }: ScanOptions,
): Generator<Found, void> {
  const familiar = input.isShallow ? foldersOf(known) : new Set<string>();
  // A root within another one has its own turn: else its files would be read twice.
  const leftOut = new Set([...familiar, ...roots, dataFolder]);
  for (const root of roots) {
    yield* scanFolder(root, (folder) => !leftOut.has(folder));
  }
  for (const path of input.files ?? []) {
    const found = lookAt(path);
    if (found) yield found;
  }
}

/** Every folder that has known files somewhere below it. */
const foldersOf = (known: KnownFiles): ReadonlySet<string> => {
  const folders = new Set<string>();
  for (const { path } of known.all()) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
};

const sort = (
  found: Found,
  scan: { music: FileStamp[]; lists: FileStamp[]; troubles: Trouble[] },
  seen: { folders: string[]; mounts: string[]; unseen: string[] },
  { onFolder, input }: ScanOptions,
): void => {
  switch (found.kind) {
    case "music":
      scan.music.push(found.file);
      return;
    case "list":
      scan.lists.push(found.file);
      return;
    case "folder":
      seen.folders.push(found.path);
      if (found.isMount) seen.mounts.push(found.path);
      onFolder(found.path);
      return;
    case "left-out":
      seen.unseen.push(found.path);
      return;
    case "trouble": {
      // A folder or file that somebody removed meanwhile is missing, and that is all.
      const isExpected = found.isFolder || input.isShallow || input.files !== undefined;
      const isGone = found.code === "gone" && isExpected;
      if (!isGone) scan.troubles.push(found);
      if (found.isFolder && found.code !== "gone") seen.unseen.push(found.path);
      return;
    }
    default:
      found satisfies never;
  }
};
