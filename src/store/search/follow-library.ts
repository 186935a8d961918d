import type { Db } from "../open.ts";
import { createLearnedQueries, type NotedQuery } from "./learned-queries.ts";
import { createMeantWords } from "./meant-words.ts";
import { createTrackIndex, type IndexedTrack } from "./track-index.ts";

/** Few enough that what is left of them is gone before it is moved among what stays. */
const ROWS_PER_STEP = 250;
/** What is popular is counted at most so often. */
const POPULAR_EVERY_MS = 2000;
/** "Tonight". */
const TONIGHT_MS = 12 * 3_600_000;
const COUNT_MAX = 65_535;

interface PopularRow {
  readonly id: number;
  readonly likes: number;
  readonly plays: number;
}

/** Keeps what searching needs in memory as the library is: reads only what has changed. */
export const followLibrary = (db: Db, nowMs: () => number) => {
  const dataVersion = db.prepare<[], number>("PRAGMA data_version").pluck();
  const readRevision = db
    .prepare<[], string>("SELECT value FROM meta WHERE key = 'library'")
    .pluck();
  const changed = db.prepare<[number], IndexedTrack>(
    `SELECT id, title, artist, album, is_missing, folder, plays FROM tracks WHERE revision > ?`,
  );
  const next = db.prepare<[number, number], IndexedTrack>(
    `SELECT id, title, artist, album, is_missing, folder, plays FROM tracks
     WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const awayFolders = db.prepare<[], number>("SELECT id FROM offline_folders").pluck();
  const queries = db.prepare<[number], NotedQuery & { readonly id: number }>(
    "SELECT id, text, track, uses FROM queries WHERE id > ? ORDER BY id",
  );
  const popularNow = db.prepare<[number], PopularRow>(
    `SELECT tracks.id, sum(likes) AS likes, tracks.plays FROM (
       SELECT track_id, 1 + max(score, 0) AS likes FROM plays
       WHERE number > (SELECT max(number) FROM plays) - 1000 AND started_at >= ?
         AND how NOT IN ('voted-out', 'failed')
       UNION ALL
       SELECT track ->> 'trackId', max(0, coalesce((SELECT sum(value) FROM votes
         WHERE votes.entry_id = entries.entry_id), 0)) FROM entries
     ) JOIN tracks USING (track_id) GROUP BY tracks.id ORDER BY likes DESC, tracks.plays DESC, tracks.id`,
  );
  const index = createTrackIndex();
  const learned = createLearnedQueries();
  let builtTo: number | undefined = 0;
  let revision = 0;
  let lastQuery = 0;
  let seenVersion: number | undefined;
  let popular: readonly PopularRow[] = [];
  let countedAtMs = Number.NEGATIVE_INFINITY;
  let generation = 0;

  /** Reads some more of a library that was not read yet; answers whether there is more. */
  const readSome = (): boolean => {
    if (builtTo === undefined) return false;
    if (builtTo === 0) {
      revision = Number(readRevision.get() ?? 0);
      index.setAway(new Set(awayFolders.all()));
    }
    const rows = next.all(builtTo, ROWS_PER_STEP);
    for (const row of rows) index.put(row);
    builtTo = rows.length < ROWS_PER_STEP ? undefined : rows.at(-1)?.id;
    if (builtTo === undefined) index.compact();
    return builtTo !== undefined;
  };

  const readChanges = (): void => {
    const now = Number(readRevision.get() ?? 0);
    if (now !== revision) {
      for (const row of changed.all(revision)) index.put(row);
      index.compact();
      revision = now;
      generation += 1;
      index.setAway(new Set(awayFolders.all()));
    }
    for (const noted of queries.all(lastQuery)) {
      learned.note(noted);
      lastQuery = noted.id;
      generation += 1;
    }
  };

  const countPopular = (): void => {
    const { tonight, plays } = index.columns();
    const before = JSON.stringify(popular);
    for (const { id } of popular) tonight[index.slotOf(id) ?? 0] = 0;
    popular = popularNow.all(nowMs() - TONIGHT_MS);
    if (JSON.stringify(popular) !== before) generation += 1;
    for (const row of popular) {
      const slot = index.slotOf(row.id);
      if (slot === undefined) continue;
      tonight[slot] = Math.min(row.likes, COUNT_MAX);
      plays[slot] = Math.min(row.plays, COUNT_MAX);
    }
  };

  /** Before every answer. */
  const refresh = (): void => {
    while (readSome());
    const version = dataVersion.get();
    if (version !== seenVersion) readChanges();
    const isStale = nowMs() - countedAtMs >= POPULAR_EVERY_MS;
    if (isStale) {
      countPopular();
      countedAtMs = nowMs();
    }
    seenVersion = version;
  };

  return {
    index,
    learned,
    meant: createMeantWords(index.words),
    readSome,
    refresh,
    /** Changes with everything that is put into the library, or taken out. */
    revision: (): number => revision,
    /** Changes with everything that may change an answer. */
    generation: (): number => generation,
    /** tracks.id of what people like tonight, best liked first. */
    popular: (): readonly number[] => popular.map(({ id }) => id),
  };
};

export type LibraryInMemory = ReturnType<typeof followLibrary>;
