import type { PageRequest } from "../../core/ports/library.ts";
import { bestOf } from "./best-of.ts";
import type { LibraryInMemory } from "./follow-library.ts";
import { type Query, readQuery } from "./read-query.ts";
import { createScorer } from "./score-tracks.ts";
import type { TrackIndex } from "./track-index.ts";

/** Who has not found it among so many types one letter more. */
const FOUND_MAX = 300;
/** Twenty guests who type begin with the same letters, and these have the most matches. */
const ANSWERS_KEPT = 200;

export interface FoundPage {
  /** tracks.id, best first. */
  readonly ids: readonly number[];
  readonly nextCursor?: string;
}

/**
 * Finds tracks by the words of title, artist and album, in any order, the last one perhaps half typed,
 * perhaps misspelt: best match first, then what is popular tonight, then ever, then by name.
 */
export const createTrackSearch = (
  library: Pick<LibraryInMemory, "index" | "meant" | "learned" | "generation">,
) => {
  const { index, meant, learned } = library;
  const scorer = createScorer(index, meant);
  const answers = new Map<string, readonly number[]>();
  let answeredAt = -1;

  const look = (query: Query): readonly number[] => {
    const slots = scorer.score(query);
    const points = scorer.points();
    for (const { track, bonus } of learned.for(query.text)) {
      const slot = index.slotOf(track);
      if (slot === undefined || index.columns().there[slot] !== 1) continue;
      if (points[slot] === 0) slots.push(slot);
      points[slot] = (points[slot] ?? 0) + bonus;
    }
    const best = inOrder(index, slots, points);
    scorer.clear(slots);
    return best;
  };

  const best = (typed: string): readonly number[] => {
    const query = readQuery(typed);
    // Nothing but signs: nothing is called like that, and everything would be a surprise.
    if (query.text === "") return [];
    if (answeredAt !== library.generation() || answers.size >= ANSWERS_KEPT) answers.clear();
    answeredAt = library.generation();
    // Other signs are another way to read it.
    const key = query.readings.map(({ words }) => words.join(" ")).join("\n");
    const known = answers.get(key) ?? look(query);
    answers.set(key, known);
    return known;
  };

  return (typed: string, { limit, cursor }: PageRequest): FoundPage => {
    const slots = best(typed);
    const start = placeOf(cursor);
    const end = start + limit;
    const ids = slots.slice(start, end).map((slot) => index.ids[slot] ?? 0);
    return end < slots.length ? { ids, nextCursor: String(end) } : { ids };
  };
};

const inOrder = (
  index: TrackIndex,
  slots: readonly number[],
  points: Uint16Array,
): readonly number[] => {
  const { tonight, plays } = index.columns();
  const byPoints = (left: number, right: number): number =>
    (points[right] ?? 0) - (points[left] ?? 0) ||
    (tonight[right] ?? 0) - (tonight[left] ?? 0) ||
    (plays[right] ?? 0) - (plays[left] ?? 0);
  const isBetter = (left: number, right: number): boolean =>
    (byPoints(left, right) || left - right) < 0;
  return bestOf(FOUND_MAX, slots, isBetter).sort(
    (left, right) =>
      byPoints(left, right) ||
      compare(index.artists[left] ?? "", index.artists[right] ?? "") ||
      compare(index.titles[left] ?? "", index.titles[right] ?? "") ||
      left - right,
  );
};

/** What we did not make ourselves begins at the beginning. */
const placeOf = (cursor: string | undefined): number =>
  cursor !== undefined && /^\d{1,6}$/.test(cursor) ? Number(cursor) : 0;

const compare = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
