import type { Page, PageRequest, PastPlay } from "../../core/ports/library.ts";
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

/** What played, newest first. */
export const createHistory = (db: Db) => {
  const read = db.prepare<[number, number], HistoryRow>(
    `SELECT number, play_id, track, requested_by, name, hue, score, started_at, ended_at, how, reason
     FROM plays LEFT JOIN guests ON guests.guest_id = plays.requested_by
     WHERE number < ? ORDER BY number DESC LIMIT ?`,
  );

  return ({ cursor, limit }: PageRequest): Page<PastPlay> => {
    const before = Number(cursor ?? Number.MAX_SAFE_INTEGER);
    const rows = read.all(Number.isFinite(before) ? before : Number.MAX_SAFE_INTEGER, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const page = { items: items.map(toPastPlay) };
    return rows.length > limit && last ? { ...page, nextCursor: String(last.number) } : page;
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
