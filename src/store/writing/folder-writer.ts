import type { Db } from "../open.ts";

interface FolderRow {
  readonly id: number;
  readonly path: string;
  readonly is_mount: number;
}

/** So many files are looked at in one go: a vote that waits behind them does not notice. */
const FILES_PER_STEP = 400;

export const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder) && (path[folder.length] === "/" || folder.endsWith("/"));

const nearest = (folders: readonly FolderRow[], path: string): FolderRow | undefined => {
  let best: FolderRow | undefined;
  for (const folder of folders)
    if (isBelow(path, folder.path) && folder.path.length > (best?.path.length ?? -1)) best = folder;
  return best;
};

/** Folders, and which one each file belongs to: the nearest above it. */
export const createFolderWriter = (db: Db) => {
  const read = db.prepare<[], FolderRow>("SELECT id, path, is_mount FROM folders");
  const add = db.prepare(
    "INSERT INTO folders (path, is_mount) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET is_mount = excluded.is_mount",
  );
  const drop = db.prepare("DELETE FROM folders WHERE id = ?");
  const setOffline = db.prepare("UPDATE folders SET is_offline = ? WHERE path = ?");
  const below = db.prepare<
    [string, string, number],
    { id: number; path: string; folder: number; kind: string }
  >("SELECT id, path, folder, kind FROM files WHERE path > ? AND path < ? ORDER BY path LIMIT ?");
  const moveFile = db.prepare("UPDATE files SET folder = ? WHERE id = ?");
  const moveTrack = db.prepare(
    "UPDATE tracks SET folder = ?, revision = ? WHERE file = ? AND id = (SELECT track FROM files WHERE id = ?)",
  );
  const stranded = db.prepare<[], { file: number; heir: number; folder: number; track: number }>(
    `SELECT tracks.file, files.id AS heir, files.folder, tracks.id AS track
     FROM files JOIN tracks ON tracks.id = files.track
     WHERE files.kind = 'duplicate' AND files.is_missing = 0 AND tracks.is_missing = 0
       AND files.folder NOT IN (SELECT id FROM offline_folders)
       AND tracks.folder IN (SELECT id FROM offline_folders)
     GROUP BY tracks.id`,
  );
  const setKind = db.prepare("UPDATE files SET kind = ? WHERE id = ?");
  const setFile = db.prepare("UPDATE tracks SET file = ?, folder = ?, revision = ? WHERE id = ?");
  let folders = read.all();

  /** The next files below a folder get the folder that `ownerOf` says; answers where to go on. */
  const step = (
    path: string,
    after: string,
    visit: (file: { id: number; path: string; folder: number }) => void,
  ): string | undefined => {
    const start = path.endsWith("/") ? path : `${path}/`;
    const end = `${start.slice(0, -1)}0`;
    const files = below.all(after === "" ? start : after, end, FILES_PER_STEP);
    files.forEach(visit);
    return files.length < FILES_PER_STEP ? undefined : files.at(-1)?.path;
  };

  const settle = (file: { id: number; folder: number }, folder: number, revision: number): void => {
    if (file.folder === folder) return;
    moveFile.run(folder, file.id);
    moveTrack.run(folder, revision, file.id, file.id);
  };

  return {
    folderOf: (path: string): number => nearest(folders, path)?.id ?? 0,
    put: (path: string, isMount: boolean): void => {
      add.run(path, isMount ? 1 : 0);
      folders = read.all();
    },
    /** After `put`, until it answers undefined: files that were there before find their folder. */
    settleStep: (path: string, after: string, revision: number): string | undefined =>
      step(path, after, (file) => settle(file, nearest(folders, file.path)?.id ?? 0, revision)),
    /** Until it answers undefined; the folder itself goes last, so that this can be done again. */
    dropStep: (
      path: string,
      after: string,
      revision: number,
      lose: (path: string) => void,
    ): string | undefined => {
      const left = without(folders, path);
      const next = step(path, after, (file) => {
        const owner = nearest(left, file.path);
        if (owner) settle(file, owner.id, revision);
        else lose(file.path);
      });
      if (next !== undefined) return next;
      for (const each of folders) if (!left.includes(each)) drop.run(each.id);
      folders = left;
      return undefined;
    },
    /** Also lets duplicates that are there play for what went away. */
    setState: (path: string, state: "online" | "offline", revision: number): void => {
      setOffline.run(state === "offline" ? 1 : 0, path);
      for (const { file, heir, folder, track } of stranded.all()) {
        setKind.run("duplicate", file);
        setKind.run("track", heir);
        setFile.run(heir, folder, revision, track);
      }
    },
  };
};

/** The folders when one is dropped: what is mounted below no other folder goes with it. */
const without = (folders: readonly FolderRow[], path: string): FolderRow[] => {
  const roots = folders.filter((each) => each.is_mount === 0 && each.path !== path);
  return folders.filter(
    (each) =>
      each.path !== path &&
      (each.is_mount === 0 ||
        !isBelow(each.path, path) ||
        roots.some((root) => isBelow(each.path, root.path))),
  );
};
