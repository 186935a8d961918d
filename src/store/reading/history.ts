import type { Page, PageRequest, PastPlay, PlayCounts } from "../../core/ports/library.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";

interface HistoryRow {
  readonly number: number;
  readonly play_id: string;
  readonly track: string;
  readonly requested_by: string | null;
  readonly name: string | null;
  readonly hue: number | null;
  readonly score: number;
  readonly started_at: number;
  readonly ended_at: number | null;
  readonly how: PastPlay["how"];
  readonly reason: string | null;
}

const COLUMNS = `SELECT number, play_id, track, requested_by, name, hue, score, started_at, ended_at,
  how, reason FROM plays LEFT JOIN guests ON guests.guest_id = plays.requested_by`;

/** What played, newest first, and for whom. */
export const createHistory = (db: Db) => {
  const all = db.prepare<[number, number], HistoryRow>(
    `${COLUMNS} WHERE number < ? ORDER BY number DESC LIMIT ?`,
  );
  const ofGuest = db.prepare<[string, number, number], HistoryRow>(
    `${COLUMNS} WHERE requested_by = ? AND number < ? ORDER BY number DESC LIMIT ?`,
  );
  const counts = db.prepare<[], { guestId: GuestId; plays: number }>(
    `SELECT requested_by AS guestId, count(*) AS plays FROM plays
     WHERE requested_by IS NOT NULL AND how NOT IN ('failed', 'put-back') GROUP BY requested_by`,
  );
  const last = db.prepare<[], number>("SELECT coalesce(max(number), 0) FROM plays").pluck();

  return {
    history: ({ cursor, limit }: PageRequest, by?: GuestId): Page<PastPlay> => {
      const wanted = Number(cursor ?? Number.MAX_SAFE_INTEGER);
      const before = Number.isFinite(wanted) ? wanted : Number.MAX_SAFE_INTEGER;
      const rows =
        by === undefined ? all.all(before, limit + 1) : ofGuest.all(by, before, limit + 1);
      const items = rows.slice(0, limit);
      const oldest = items.at(-1);
      const page = { items: items.map(toPastPlay) };
      return rows.length > limit && oldest ? { ...page, nextCursor: String(oldest.number) } : page;
    },
    playCounts: db.transaction(
      (): PlayCounts => ({
        byGuest: new Map(counts.all().map(({ guestId, plays }) => [guestId, plays])),
        upTo: last.get() ?? 0,
      }),
    ),
  };
};

const toPastPlay = (row: HistoryRow): PastPlay => ({
  playId: row.play_id,
  track: JSON.parse(row.track) as Track,
  requestedBy:
    row.requested_by === null
      ? undefined
      : { guestId: row.requested_by as GuestId, name: row.name ?? "", hue: row.hue ?? 0 },
  score: row.score,
  startedAtMs: row.started_at,
  endedAtMs: row.ended_at ?? undefined,
  how: row.how,
  reason: row.reason ?? undefined,
});
