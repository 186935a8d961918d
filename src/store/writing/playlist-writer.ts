import { keepUnseen } from "../../core/library/keep-unseen.ts";
import type { PlaylistContent, PlaylistRefusal, PlaylistRule } from "../../core/ports/playlists.ts";
import { nameKey } from "../../lib/fold-text.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { Db } from "../open.ts";
import { IS_THERE } from "../reading/track-row.ts";

const ITEMS_MAX = 20_000;

interface Row {
  readonly id: number;
  readonly kind: "manual" | "file" | "smart";
}

/** Lists as the host makes and changes them; each call is to be a transaction. */
export const createPlaylistWriter = (db: Db) => {
  const find = db.prepare<[string], Row>("SELECT id, kind FROM playlists WHERE playlist_id = ?");
  const add = db.prepare(
    "INSERT INTO playlists (playlist_id, name, sort_key, kind, rule, made_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const rename = db.prepare(
    "UPDATE playlists SET name = ?, sort_key = ?, is_renamed = 1 WHERE id = ?",
  );
  const setRule = db.prepare("UPDATE playlists SET rule = ? WHERE id = ?");
  const drop = db.prepare("DELETE FROM playlists WHERE id = ?");
  const clear = db.prepare("DELETE FROM playlist_items WHERE playlist = ?");
  const addItem = db.prepare(
    "INSERT INTO playlist_items (playlist, place, track_id) VALUES (?, ?, ?)",
  );
  const listed = db.prepare<[number], { track_id: string; is_there: number }>(
    `SELECT item.track_id, coalesce(${IS_THERE}, 0) AS is_there FROM playlist_items AS item
     LEFT JOIN tracks ON tracks.track_id = item.track_id
     WHERE item.playlist = ? ORDER BY item.place`,
  );
  const played = db.prepare<[number, number], { track_id: string }>(
    `SELECT track_id FROM plays
     WHERE started_at >= ? AND started_at < ? AND how IN ('finished', 'playing') ORDER BY number`,
  );
  const inFolder = db.prepare<[string, string], { track_id: string }>(
    `SELECT track_id FROM files JOIN tracks ON tracks.file = files.id
     WHERE files.path > ? AND files.path < ? AND tracks.is_missing = 0 ORDER BY files.path`,
  );

  const trackIdsOf = (content: PlaylistContent): readonly string[] => {
    switch (content.kind) {
      case "tracks":
        return content.trackIds;
      case "history":
        return played.all(content.fromMs, content.untilMs).map(({ track_id }) => track_id);
      case "folder": {
        const start = `${content.path.replace(/\/+$/, "")}/`;
        const end = `${start.slice(0, -1)}0`;
        return inFolder.all(start, end).map(({ track_id }) => track_id);
      }
      case "rule":
        return [];
      default:
        return content satisfies never;
    }
  };

  const fill = (playlist: number, trackIds: readonly string[]): void => {
    clear.run(playlist);
    trackIds.forEach((trackId, place) => {
      addItem.run(playlist, place, trackId);
    });
  };

  return {
    create: (
      playlistId: string,
      name: string,
      content: PlaylistContent,
      nowMs: number,
    ): Result<undefined, PlaylistRefusal> => {
      const trackIds = trackIdsOf(content);
      if (trackIds.length > ITEMS_MAX) return tooLong(trackIds.length);
      const [kind, rule] =
        content.kind === "rule" ? ["smart", JSON.stringify(content.rule)] : ["manual", null];
      const row = add.run(playlistId, name, nameKey(name), kind, rule, nowMs);
      fill(Number(row.lastInsertRowid), trackIds);
      return ok(undefined);
    },
    change: (
      playlistId: string,
      {
        name,
        rule,
      }: { readonly name?: string | undefined; readonly rule?: PlaylistRule | undefined },
    ): Result<undefined, PlaylistRefusal> => {
      const row = find.get(playlistId);
      if (!row) return none(playlistId);
      if (rule && row.kind !== "smart") return failed("playlist-read-only", "it has no rule");
      if (name !== undefined) rename.run(name, nameKey(name), row.id);
      if (rule) setRule.run(JSON.stringify(rule), row.id);
      return ok(undefined);
    },
    setTracks: (
      playlistId: string,
      trackIds: readonly string[],
    ): Result<undefined, PlaylistRefusal> => {
      const row = find.get(playlistId);
      if (!row) return none(playlistId);
      if (row.kind !== "manual") return failed("playlist-read-only", "it is made by itself");
      const before = listed
        .all(row.id)
        .map(({ track_id, is_there }) => ({ trackId: track_id, isThere: is_there === 1 }));
      const all = keepUnseen(before, trackIds);
      if (all.length > ITEMS_MAX) return tooLong(all.length);
      fill(row.id, all);
      return ok(undefined);
    },
    drop: (playlistId: string): Result<undefined, PlaylistRefusal> => {
      const row = find.get(playlistId);
      if (!row) return none(playlistId);
      clear.run(row.id);
      drop.run(row.id);
      return ok(undefined);
    },
  };
};

const none = (playlistId: string) => failed("no-such-playlist", `no playlist ${playlistId}`);
const tooLong = (items: number) =>
  failed("playlist-too-long", `${items} tracks; a list holds ${ITEMS_MAX}`);
