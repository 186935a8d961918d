import { createHash } from "node:crypto";
import type { FileOutcome, FileStamp, ImportedTrack } from "../../core/ports/collection.ts";
import { tagKey } from "../../lib/fold-text.ts";
import type { Db } from "../open.ts";
import { createPlaylistFiles } from "./playlist-files.ts";
import { createTrackWriter, type StoredTrack, type TrackFile } from "./track-writer.ts";

interface FileRow extends TrackFile {
  readonly kind: "track" | "duplicate" | "failed" | "playlist";
  readonly track: number | null;
}

type Failure = { readonly code: string; readonly reason: string };

/** Brings the library from what it knows of a file to what an importer found there. */
export const createFileWriter = (db: Db, folderOf: (path: string) => number) => {
  const tracks = createTrackWriter(db);
  const playlists = createPlaylistFiles(db);
  const columns = "id, folder, kind, track";
  const byPath = db.prepare<[string], FileRow>(`SELECT ${columns} FROM files WHERE path = ?`);
  const byRow = db.prepare<[number], FileRow>(`SELECT ${columns} FROM files WHERE id = ?`);
  const heirOf = db.prepare<[number, number], FileRow>(
    `SELECT ${columns} FROM files WHERE kind = 'duplicate' AND track = ? AND is_missing = 0 AND id <> ?
     ORDER BY folder IN (SELECT id FROM offline_folders), id LIMIT 1`,
  );
  const put = db.prepare<unknown[], TrackFile>(
    `INSERT INTO files (path, size, mtime_ms, kind, folder, track, code, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime_ms = excluded.mtime_ms,
       kind = excluded.kind, is_missing = 0, folder = excluded.folder, track = excluded.track,
       code = excluded.code, reason = excluded.reason
     RETURNING id, folder`,
  );
  const move = db.prepare("UPDATE files SET path = ? WHERE id = ?");
  const drop = db.prepare("DELETE FROM files WHERE id = ?");
  const miss = db.prepare("UPDATE files SET is_missing = 1 WHERE id = ?");
  const setKind = db.prepare("UPDATE files SET kind = ? WHERE id = ?");

  const putFile = (
    file: FileStamp,
    kind: FileRow["kind"],
    track: number | null,
    failure?: Failure,
  ): TrackFile => {
    const { path, size, mtimeMs } = file;
    const why = [failure?.code ?? null, failure?.reason ?? null];
    const row = put.get(path, size, mtimeMs, kind, folderOf(path), track, ...why);
    if (!row) throw new Error(`no row for ${path}`);
    return row;
  };

  /** A track loses its file: a duplicate that is there takes its place. */
  const bereave = (track: number, file: FileRow, revision: number): void => {
    const heir = heirOf.get(track, file.id);
    if (!heir) {
      tracks.miss(track, revision);
      return;
    }
    setKind.run("duplicate", file.id);
    setKind.run("track", heir.id);
    tracks.setFile(track, heir, revision);
  };

  /** Whatever the file was, it is not any more; its row is about to be written over or dropped. */
  const vacate = (file: FileRow | undefined, revision: number): void => {
    if (file?.kind === "track" && file.track !== null) bereave(file.track, file, revision);
    if (file?.kind === "playlist") playlists.drop(file.id);
  };

  /** The track that the file at its path goes on being; undefined: another song lies there now. */
  const keptAt = (file: FileRow | undefined, track: ImportedTrack): number | undefined => {
    if (file?.kind !== "track" || file.track === null) return undefined;
    const before = tracks.byRow(file.track);
    return before && isSameSong(before, track) ? before.id : undefined;
  };

  const putTrack = (track: ImportedTrack, row: number, revision: number): void =>
    tracks.put(row, track, putFile(track, "track", row), revision);

  const putNew = (track: ImportedTrack, revision: number, nowMs: number): void => {
    const trackId = freeTrackId(track, tracks.byTrackId);
    const owner = tracks.byTrackId(trackId);
    if (!owner) {
      putTrack(track, tracks.add(trackId, revision, nowMs), revision);
      return;
    }
    const other = owner.file === null ? undefined : byRow.get(owner.file);
    if (other?.track === owner.id && owner.is_missing === 0) {
      putFile(track, "duplicate", owner.id);
      return;
    }
    if (other?.track === owner.id) drop.run(other.id);
    putTrack(track, owner.id, revision);
  };

  const putImported = (
    track: ImportedTrack,
    movedFrom: string | undefined,
    revision: number,
    nowMs: number,
  ): void => {
    const here = byPath.get(track.path);
    const moved = movedFrom === undefined ? undefined : byPath.get(movedFrom);
    if (moved?.kind === "track" && moved.track !== null && moved.id !== here?.id) {
      vacate(here, revision);
      if (here) drop.run(here.id);
      move.run(track.path, moved.id);
      putTrack(track, moved.track, revision);
      return;
    }
    const kept = keptAt(here, track);
    if (kept !== undefined) {
      putTrack(track, kept, revision);
      return;
    }
    vacate(here, revision);
    if (here) drop.run(here.id);
    putNew(track, revision, nowMs);
  };

  const putDuplicate = (file: FileStamp, ofPath: string, revision: number): void => {
    const track = byPath.get(ofPath)?.track;
    if (track === null || track === undefined || ofPath === file.path) return;
    vacate(byPath.get(file.path), revision);
    putFile(file, "duplicate", track);
  };

  return {
    put: (outcome: FileOutcome, revision: number, nowMs: number): void => {
      switch (outcome.kind) {
        case "imported":
          putImported(outcome.track, outcome.movedFrom, revision, nowMs);
          break;
        case "duplicate":
          putDuplicate(outcome.file, outcome.ofPath, revision);
          break;
        case "failed":
          vacate(byPath.get(outcome.file.path), revision);
          putFile(outcome.file, "failed", null, outcome);
          break;
        case "playlist": {
          const before = byPath.get(outcome.file.path);
          if (before?.kind !== "playlist") vacate(before, revision);
          playlists.put(putFile(outcome.file, "playlist", null).id, outcome, nowMs);
          break;
        }
        default:
          outcome satisfies never;
      }
    },
    markMissing: (path: string, revision: number): void => {
      const file = byPath.get(path);
      if (!file) return;
      miss.run(file.id);
      if (file.kind === "track" && file.track !== null) bereave(file.track, file, revision);
    },
  };
};

/** What was imported before sounds were hashed is believed to be what it was. */
const isSameSong = (before: StoredTrack, now: ImportedTrack): boolean =>
  before.content_id === null ||
  before.content_id === now.contentId ||
  tagKey(before) === tagKey(now);

/** An id is a hash of sound and tags; should another sound have it already, the path goes in too. */
const freeTrackId = (
  { trackId, contentId, path }: ImportedTrack,
  find: (trackId: string) => StoredTrack | undefined,
): string => {
  const owner = find(trackId);
  if (!owner || owner.content_id === contentId) return trackId;
  const hash = createHash("sha256").update(`${trackId}\n${path}`);
  return hash.digest("base64url").slice(0, 22);
};
