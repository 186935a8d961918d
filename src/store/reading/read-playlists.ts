import type { Page, PageRequest, TrackFilter, TrackSort } from "../../core/ports/library.ts";
import type { Playlist, PlaylistEntry, PlaylistRule } from "../../core/ports/playlists.ts";
import type { TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";
import type { LibraryInMemory } from "../search/follow-library.ts";
import { createKeysetList } from "./keyset.ts";
import type { createTrackLists } from "./track-lists.ts";
import { IS_THERE, TRACK_COLUMNS, type TrackRow, toTrack } from "./track-row.ts";

const DAY_MS = 86_400_000;
/** When a list is read whole. */
const ROWS_PER_STEP = 500;

interface PlaylistRow {
  readonly id: number;
  readonly playlist_id: string;
  readonly name: string;
  readonly kind: Playlist["kind"];
  readonly rule: string | null;
}

interface ItemRow extends TrackRow {
  readonly place: number;
}

type Count = Pick<Playlist, "tracks" | "coverId">;

const ITEMS = {
  manual: `playlist_items AS item CROSS JOIN tracks ON tracks.track_id = item.track_id
    CROSS JOIN files ON files.id = tracks.file`,
  // A path may be that of a duplicate: what plays is its track, from whichever file.
  file: `playlist_items AS item CROSS JOIN files AS listed ON listed.path = item.path
    CROSS JOIN tracks ON tracks.id = listed.track CROSS JOIN files ON files.id = tracks.file`,
};
const LISTED = `FROM playlists LEFT JOIN files ON files.id = playlists.file
  WHERE coalesce(files.is_missing, 0) = 0`;

/** Lists and what is on them: what cannot be played now is passed over. */
export const createPlaylistReader = (
  db: Db,
  library: LibraryInMemory,
  lists: ReturnType<typeof createTrackLists>,
  nowMs: () => number,
) => {
  const columns = "playlists.id, playlist_id, name, sort_key, playlists.kind, rule";
  const page = createKeysetList<PlaylistRow>(db, {
    select: `SELECT ${columns} FROM playlists LEFT JOIN files ON files.id = playlists.file`,
    where: "coalesce(files.is_missing, 0) = 0",
    order: ["playlists.sort_key", "playlists.id"],
  });
  const find = db.prepare<[string], PlaylistRow>(`SELECT ${columns} ${LISTED} AND playlist_id = ?`);
  const itemsOf = (from: string) => ({
    page: createKeysetList<ItemRow>(db, {
      select: `SELECT item.place, ${TRACK_COLUMNS} FROM ${from}`,
      where: `item.playlist = ? AND ${IS_THERE}`,
      order: ["item.place"],
    }),
    count: db.prepare<[number], { tracks: number; cover_id: string | null }>(
      `SELECT count(*) AS tracks, max(cover_id) AS cover_id FROM ${from}
       WHERE item.playlist = ? AND ${IS_THERE}`,
    ),
  });
  const stored = { manual: itemsOf(ITEMS.manual), file: itemsOf(ITEMS.file) };
  const countItems = db
    .prepare<[number], number>("SELECT count(*) FROM playlist_items WHERE playlist = ?")
    .pluck();
  const lastPlayed = db
    .prepare<[string], number | null>("SELECT max(started_at) FROM plays WHERE track_id = ?")
    .pluck();
  const counts = new Map<number, Count & { readonly revision: number }>();

  const rows = (playlist: PlaylistRow, request: PageRequest): Page<ItemRow> => {
    if (playlist.kind !== "smart") return stored[playlist.kind].page([playlist.id], request);
    const { filter, sort } = readRule(ruleOf(playlist), nowMs());
    const found = lists.rows(filter, sort, request);
    return { ...found, items: found.items.map((row) => ({ ...row, place: row.id })) };
  };

  /** Of a list that may have 20 000 tracks: counted once until anything changes. */
  const count = (playlist: PlaylistRow): Count => {
    const known = counts.get(playlist.id);
    if (known?.revision === library.revision() && !ruleOf(playlist).isLikedTonight) return known;
    const counted = playlist.kind === "smart" ? countSmart(playlist) : countStored(playlist);
    counts.set(playlist.id, { ...counted, revision: library.revision() });
    return counted;
  };
  const countSmart = (playlist: PlaylistRow): Count => {
    const { filter, sort } = readRule(ruleOf(playlist), nowMs());
    const [first] = lists.rows(filter, sort, { limit: 1 }).items;
    const tracks = lists.count(filter, sort);
    return first?.cover_id ? { tracks, coverId: first.cover_id } : { tracks };
  };
  const countStored = (playlist: PlaylistRow): Count => {
    const row =
      playlist.kind === "smart" ? undefined : stored[playlist.kind].count.get(playlist.id);
    const tracks = row?.tracks ?? 0;
    return row?.cover_id ? { tracks, coverId: row.cover_id } : { tracks };
  };

  const toPlaylist = (row: PlaylistRow): Playlist => {
    const { tracks, coverId } = count(row);
    return {
      playlistId: row.playlist_id,
      name: row.name,
      kind: row.kind,
      ...(row.rule === null ? {} : { rule: ruleOf(row) }),
      tracks,
      ...(coverId === undefined ? {} : { coverId }),
    };
  };

  /** The first that never played ends the search. */
  const leastPlayed = (playlist: PlaylistRow, notThis: string | undefined) => {
    let best: TrackRow | undefined;
    let bestAt = Number.POSITIVE_INFINITY;
    for (const row of everyRow((request) => rows(playlist, request))) {
      const isOnlyIfNeeded = row.track_id === notThis;
      const at = isOnlyIfNeeded ? Number.MAX_VALUE : (lastPlayed.get(row.track_id) ?? 0);
      if (at < bestAt) [best, bestAt] = [row, at];
      if (at === 0) break;
    }
    return best;
  };

  return {
    playlists: (request: PageRequest): Page<Playlist> => {
      const found = page([], request);
      return { ...found, items: found.items.map(toPlaylist) };
    },
    playlist: (playlistId: string): Playlist | undefined => {
      const row = find.get(playlistId);
      return row && toPlaylist(row);
    },
    playlistItems: (playlistId: string, request: PageRequest): Page<PlaylistEntry> => {
      const playlist = find.get(playlistId);
      if (!playlist) return { items: [] };
      const found = rows(playlist, request);
      const items = found.items.map((row) => ({ itemId: String(row.place), track: toTrack(row) }));
      return { ...found, items };
    },
    countUnavailable: (playlistId: string): number => {
      const row = find.get(playlistId);
      if (!row || row.kind === "smart") return 0;
      return (countItems.get(row.id) ?? 0) - count(row).tracks;
    },
    nextOfPlaylist: (playlistId: string, notThis: TrackId | undefined): Track | undefined => {
      const playlist = find.get(playlistId);
      const chosen = playlist && leastPlayed(playlist, notThis);
      return chosen && toTrack(chosen);
    },
  };
};

function* everyRow<Row>(read: (page: PageRequest) => Page<Row>): Generator<Row> {
  let cursor: string | undefined;
  do {
    const page = read({ limit: ROWS_PER_STEP, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

const ruleOf = ({ rule }: PlaylistRow): PlaylistRule => (rule === null ? {} : JSON.parse(rule));

const readRule = (
  rule: PlaylistRule,
  nowMs: number,
): { readonly filter: TrackFilter; readonly sort: TrackSort } => {
  const { genreId, decade, artistId, isLikedTonight, addedWithinDays } = rule;
  const filter = {
    ...(genreId === undefined ? {} : { genreId }),
    ...(decade === undefined ? {} : { decade }),
    ...(artistId === undefined ? {} : { artistId }),
    ...(addedWithinDays === undefined ? {} : { addedSinceMs: nowMs - addedWithinDays * DAY_MS }),
  };
  if (isLikedTonight) return { filter, sort: "rank" };
  return { filter, sort: addedWithinDays === undefined ? "name" : "added" };
};
