import type { FileOutcome } from "../../core/ports/collection.ts";
import { foldText } from "../../lib/fold-text.ts";
import type { Db } from "../open.ts";
import { createFileWriter } from "./file-writer.ts";
import { createFolderWriter } from "./folder-writer.ts";
import { createPlaylistWriter } from "./playlist-writer.ts";

/** So many searches that led somewhere are remembered. */
const QUERIES_KEPT = 5000;

/**
 * Changes of the library, each in a transaction of its own. A pulled plug may lose the last of them:
 * the next rescan finds what they said, and votes need not wait for their fsync.
 */
export const createLibraryWriter = (db: Db) => {
  const nextRevision = db.prepare<[], { value: string }>(
    "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'library' RETURNING value",
  );
  const noteQuery = db.prepare(
    `INSERT OR REPLACE INTO queries (text, track, uses, at)
     SELECT ?, id, coalesce((SELECT uses FROM queries WHERE text = ? AND track = tracks.id), 0) + 1, ?
     FROM tracks WHERE track_id = ?`,
  );
  const forgetQueries = db.prepare(
    "DELETE FROM queries WHERE id <= (SELECT max(id) FROM queries) - ?",
  );
  const folders = createFolderWriter(db);
  const files = createFileWriter(db, folders.folderOf);
  const playlists = createPlaylistWriter(db);

  const change = <Args extends unknown[], Answer>(
    write: (revision: number, ...args: Args) => Answer,
  ): ((...args: Args) => Answer) => {
    const transaction = db.transaction(
      (...args: Args): Answer => write(Number(nextRevision.get()?.value ?? 0), ...args),
    );
    return (...args) => withoutSync(db, () => transaction.immediate(...args));
  };

  /** What the host has edited is on the medium before it is acknowledged. */
  const edit = <Args extends unknown[], Answer>(
    write: (...args: Args) => Answer,
  ): ((...args: Args) => Answer) => {
    const transaction = db.transaction((...args: Args): Answer => {
      nextRevision.get();
      return write(...args);
    });
    return (...args) => transaction.immediate(...args);
  };

  return {
    addPlaylist: edit(playlists.create),
    changePlaylist: edit(playlists.change),
    setPlaylistTracks: edit(playlists.setTracks),
    dropPlaylist: edit(playlists.drop),
    putFiles: change((revision, outcomes: readonly FileOutcome[], nowMs: number): void => {
      for (const outcome of outcomes) files.put(outcome, revision, nowMs);
    }),
    markMissing: change((revision, paths: readonly string[]): void => {
      for (const path of paths) files.markMissing(path, revision);
    }),
    putFolder: change((_revision, path: string, isMount: boolean): void =>
      folders.put(path, isMount),
    ),
    settleFolder: change((revision, path: string, after: string) =>
      folders.settleStep(path, after, revision),
    ),
    dropFolder: change((revision, path: string, after: string) =>
      folders.dropStep(path, after, revision, (file) => files.markMissing(file, revision)),
    ),
    setFolderState: change((revision, path: string, state: "online" | "offline"): void =>
      folders.setState(path, state, revision),
    ),
    noteQuery: (typed: string, trackId: string, nowMs: number): void => {
      const text = foldText(typed).slice(0, 100);
      if (text === "") return;
      withoutSync(db, () => {
        noteQuery.run(text, text, nowMs, trackId);
        forgetQueries.run(QUERIES_KEPT);
      });
    },
  };
};

const withoutSync = <Answer>(db: Db, write: () => Answer): Answer => {
  const before = db.pragma("synchronous", { simple: true });
  db.pragma("synchronous = NORMAL");
  try {
    return write();
  } finally {
    db.pragma(`synchronous = ${before}`);
  }
};

export type LibraryWriter = ReturnType<typeof createLibraryWriter>;
