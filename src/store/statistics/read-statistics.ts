import type { PartyNumbers, Span } from "../../core/ports/statistics.ts";
import type { EpochMs, GuestId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";
import { HOUR_MS, hourOf } from "./activity-writer.ts";

const LIST_MAX = 10;
const LOUDNESS_MAX = 500;
/** A week: who wants to know more asks twice. */
const HOURS_MAX = 168;
/** After so long without a new song another evening begins. */
const SILENCE_MS = 4 * HOUR_MS;
const IN_SPAN = "plays.started_at >= :fromMs AND plays.started_at < :untilMs";

interface Totals {
  readonly plays: number;
  readonly skipped: number;
  readonly playedMs: number;
}
interface Deeds {
  readonly requests: number;
  readonly votes: number;
  readonly guests: number;
}
interface Hour {
  readonly startMs: EpochMs;
  readonly plays: number;
  readonly requests: number;
  readonly votes: number;
}

/** What the reader thread can be asked about the evening. */
export interface StatisticsCalls {
  numbers(span: Span): Promise<PartyNumbers>;
  eveningStart(): EpochMs | undefined;
}

/** Years of parties take a second or two: who searches meanwhile waits for one question, not for all. */
const letOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createStatistics = (db: Db): StatisticsCalls => {
  const totals = db.prepare<[Span], Totals>(
    `SELECT count(*) AS plays,
       count(*) FILTER (WHERE how IN ('skipped', 'voted-out')) AS skipped,
       coalesce(sum(max(0, coalesce(ended_at, started_at) - started_at)), 0) AS playedMs
     FROM plays WHERE ${IN_SPAN}`,
  );
  const deeds = db.prepare<[Span], Deeds>(
    `SELECT coalesce(sum(requests), 0) AS requests, coalesce(sum(votes), 0) AS votes,
       count(DISTINCT guest_id) AS guests
     FROM activity WHERE hour >= :fromMs AND hour < :untilMs`,
  );
  const lists = createLists(db);
  const hours = createHours(db);
  const starts = db.prepare<[], { at: number }>(
    "SELECT started_at AS at FROM plays ORDER BY number DESC LIMIT 5000",
  );

  return {
    numbers: async (span) => {
      // What guests do is counted by the hour: the hour in which the span begins belongs to it.
      const wide = { ...span, fromMs: hourOf(span.fromMs) };
      const counts = {
        ...(totals.get(span) ?? { plays: 0, skipped: 0, playedMs: 0 }),
        ...(deeds.get(wide) ?? { requests: 0, votes: 0, guests: 0 }),
        hours: hours(wide),
      };
      await letOthers();
      return { ...span, ...counts, ...(await lists(span)) };
    },
    eveningStart: () => {
      let first: number | undefined;
      for (const { at } of starts.iterate()) {
        if (first !== undefined && first - at > SILENCE_MS) break;
        first = at;
      }
      return first;
    },
  };
};

const createHours = (db: Db) => {
  const plays = db.prepare<[Span], { hour: number; plays: number }>(
    `SELECT started_at - started_at % ${HOUR_MS} AS hour, count(*) AS plays
     FROM plays WHERE ${IN_SPAN} GROUP BY hour`,
  );
  const deeds = db.prepare<[Span], { hour: number; requests: number; votes: number }>(
    `SELECT hour, sum(requests) AS requests, sum(votes) AS votes
     FROM activity WHERE hour >= :fromMs AND hour < :untilMs GROUP BY hour`,
  );

  return (span: Span): readonly Hour[] => {
    const byHour = new Map<number, Hour>();
    const firstMs = Math.max(span.fromMs, hourOf(span.untilMs - 1) - (HOURS_MAX - 1) * HOUR_MS);
    for (let startMs = firstMs; startMs < span.untilMs; startMs += HOUR_MS) {
      byHour.set(startMs, { startMs, plays: 0, requests: 0, votes: 0 });
    }
    for (const { hour, ...counts } of [...plays.all(span), ...deeds.all(span)]) {
      const known = byHour.get(hour);
      if (known) byHour.set(hour, { ...known, ...counts });
    }
    return [...byHour.values()];
  };
};

interface TrackRow {
  readonly track: string;
  readonly count: number;
  readonly score: number;
}
type Counted = { readonly name: string; readonly count: number };

const trackOf = ({ track }: TrackRow): Track => JSON.parse(track);

const createLists = (db: Db) => {
  // Counted first and looked up then: a hundred thousand tracks as JSON take too long to sort.
  const topTracks = db.prepare<[Span], TrackRow>(
    `SELECT track, top.count, top.score FROM (
       SELECT count(*) AS count, sum(score) AS score, max(number) AS newest FROM plays
       WHERE ${IN_SPAN} AND how NOT IN ('failed', 'put-back') GROUP BY track_id
       ORDER BY count DESC, score DESC, newest DESC LIMIT ${LIST_MAX}) AS top
     JOIN plays ON plays.number = top.newest
     ORDER BY top.count DESC, top.score DESC, top.newest DESC`,
  );
  const topVoted = db.prepare<[Span], TrackRow>(
    `SELECT track, 1 AS count, top.score FROM (
       SELECT max(score) AS score, max(number) AS newest FROM plays
       WHERE ${IN_SPAN} AND score > 0 GROUP BY track_id
       ORDER BY max(score) DESC, newest DESC LIMIT ${LIST_MAX}) AS top
     JOIN plays ON plays.number = top.newest
     ORDER BY top.score DESC, top.newest DESC`,
  );
  const topArtists = db.prepare<[Span], Counted>(
    `SELECT json_extract(track, '$.artist') AS name, count(*) AS count FROM plays
     WHERE ${IN_SPAN} AND how NOT IN ('failed', 'put-back') AND name <> '' GROUP BY name
     ORDER BY count DESC, name LIMIT ${LIST_MAX}`,
  );
  const genres = db.prepare<[Span], Counted>(
    `SELECT genres.name, sum(played.times) AS count FROM (
       SELECT track_id, count(*) AS times FROM plays
       WHERE ${IN_SPAN} AND how NOT IN ('failed', 'put-back') GROUP BY track_id) AS played
     JOIN tracks ON tracks.track_id = played.track_id
     JOIN track_genres ON track_genres.track = tracks.id
     JOIN genres ON genres.id = track_genres.genre_id
     GROUP BY genres.id ORDER BY count DESC, genres.name LIMIT ${LIST_MAX}`,
  );
  const topGuests = db.prepare<
    [Span],
    { guestId: GuestId; name: string; hue: number; count: number }
  >(
    `SELECT requested_by AS guestId, coalesce(name, '') AS name, coalesce(hue, 0) AS hue,
       count(*) AS count
     FROM plays LEFT JOIN guests ON guests.guest_id = plays.requested_by
     WHERE ${IN_SPAN} AND requested_by IS NOT NULL AND how NOT IN ('failed', 'put-back')
     GROUP BY requested_by ORDER BY count DESC, min(plays.number) LIMIT ${LIST_MAX}`,
  );
  const loudness = db.prepare<[Span], { atMs: number; lufs: number }>(
    `SELECT plays.started_at AS atMs, analyses.loudness_lufs AS lufs FROM plays
     JOIN analyses ON analyses.track_id = plays.track_id
     WHERE ${IN_SPAN} ORDER BY plays.started_at DESC LIMIT ${LOUDNESS_MAX}`,
  );

  return async (span: Span) => {
    const played = topTracks.all(span);
    await letOthers();
    const voted = topVoted.all(span);
    await letOthers();
    const artists = topArtists.all(span);
    await letOthers();
    const styles = genres.all(span);
    await letOthers();
    return {
      topTracks: played.map((row) => ({ track: trackOf(row), count: row.count, score: row.score })),
      topVoted: voted.map((row) => ({ track: trackOf(row), score: row.score })),
      topArtists: artists,
      genres: styles,
      topGuests: topGuests.all(span),
      loudness: loudness.all(span).reverse(),
    };
  };
};
