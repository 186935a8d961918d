import type { Page, PageRequest } from "../../core/ports/library.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";
import { TRACK_COLUMNS, type TrackRow, toTrack } from "../reading/track-row.ts";
import { foldText } from "./fold.ts";
import { createWordIndex, neighboursOf, type WordIndex } from "./neighbours.ts";
import { relevance } from "./relevance.ts";

/** So many matches are looked at; who types one letter more sees others. */
const CANDIDATES = 300;
const WORDS_MAX = 6;
const NEIGHBOURS = 4;

interface SearchRow extends TrackRow {
  readonly title_key: string;
  readonly artist_key: string;
}

interface Ranked {
  readonly row: SearchRow;
  readonly score: number;
}

/**
 * Finds tracks by the words of title, artist and album, in any order, the last one perhaps half typed.
 * Three steps: titles and artists that begin so (an index), words that contain it (trigrams), and if
 * that was nothing, the same with the words that were probably meant.
 */
export const createTrackSearch = (db: Db) => {
  const beginning = ["title_key", "artist_key"].map((column) =>
    db.prepare<[string, string, number], SearchRow>(
      `SELECT ${TRACK_COLUMNS}, title_key, artist_key FROM tracks
       WHERE missing_since IS NULL AND ${column} >= ? AND ${column} < ? ORDER BY ${column} LIMIT ?`,
    ),
  );
  const containing = db.prepare<[string, number], SearchRow>(
    `SELECT ${TRACK_COLUMNS}, title_key, artist_key FROM tracks
     JOIN (SELECT rowid FROM track_search WHERE words MATCH ? LIMIT ?) AS hit ON hit.rowid = tracks.id
     WHERE missing_since IS NULL`,
  );
  const readWords = db.prepare<[], { word: string }>(
    "SELECT word FROM words WHERE length(word) > 3",
  );
  const inside = db.prepare<[string, string, number], SearchRow>(
    `SELECT ${TRACK_COLUMNS}, title_key, artist_key FROM tracks
     WHERE missing_since IS NULL AND (instr(title_key, ?) > 0 OR instr(artist_key, ?) > 0) LIMIT ?`,
  );
  const isKnown = db.prepare<[string, string], { one: number }>(
    "SELECT 1 AS one FROM words WHERE word >= ? AND word < ? LIMIT 1",
  );
  const version = db.prepare<[], { value: string }>("SELECT value FROM meta WHERE key = 'library'");
  let index: WordIndex = createWordIndex([]);
  let indexed: string | undefined;

  const wordIndex = (): WordIndex => {
    const now = version.get()?.value ?? "0";
    if (now !== indexed) {
      index = createWordIndex(readWords.all().map(({ word }) => word));
      indexed = now;
    }
    return index;
  };

  const matching = (alternatives: readonly (readonly string[])[]): readonly SearchRow[] => {
    const long = alternatives
      .map((words) => words.filter((word) => word.length >= 3))
      .filter((words) => words.length > 0);
    if (long.length === 0) return [];
    const query = long
      .map((words) => `(${words.map((word) => `"${word}"`).join(" OR ")})`)
      .join(" AND ");
    return containing.all(query, CANDIDATES);
  };

  /** Words too short for trigrams, inside a title or an artist: the slow way, when nothing begins so. */
  const shortInside = (words: readonly string[], text: string): readonly Ranked[] | undefined => {
    if (words.some((word) => word.length >= 3)) return undefined;
    return rank(inside.all(text, text, CANDIDATES), words, text);
  };

  /** What was meant, when nothing is spelt like that. Words that begin some word are right as they are. */
  const meantBy = (words: readonly string[], text: string): readonly Ranked[] => {
    const meant = words.map((word) =>
      isKnown.get(word, `${word}\u{10ffff}`)
        ? [word]
        : [word, ...neighboursOf(wordIndex(), word, NEIGHBOURS)],
    );
    return rank(matching(meant), meant.flat(), text);
  };

  return (query: string, page: PageRequest): Page<Track> => {
    const text = foldText(query.slice(0, 200));
    // Nothing but signs: nothing is called like that, and everything would be a surprise.
    if (text === "") return { items: [] };
    const words = text.split(" ").slice(0, WORDS_MAX);
    const found = new Map<string, SearchRow>();
    const collect = (rows: readonly SearchRow[]): void => {
      for (const row of rows) found.set(row.track_id, row);
    };
    for (const statement of beginning)
      collect(statement.all(text, `${text}\u{10ffff}`, CANDIDATES));
    collect(matching(words.map((word) => [word])));
    const good = rank([...found.values()], words, text).filter(({ score }) => score > 0);
    const ranked = good.length > 0 ? good : (shortInside(words, text) ?? meantBy(words, text));
    const start = placeOf(page.cursor);
    const items = ranked.slice(start, start + page.limit).map(({ row }) => toTrack(row));
    const end = start + page.limit;
    return end < ranked.length ? { items, nextCursor: String(end) } : { items };
  };
};

/** What we did not make ourselves begins at the beginning. */
const placeOf = (cursor: string | undefined): number =>
  cursor !== undefined && /^\d{1,6}$/.test(cursor) ? Number(cursor) : 0;

const rank = (
  rows: readonly SearchRow[],
  words: readonly string[],
  text: string,
): readonly Ranked[] =>
  rows
    .map((row) => ({ row, score: relevance(row, words, text) }))
    .sort(
      (left, right) =>
        right.score - left.score ||
        compare(left.row.artist_key, right.row.artist_key) ||
        compare(left.row.title_key, right.row.title_key) ||
        left.row.id - right.row.id,
    );

const compare = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
