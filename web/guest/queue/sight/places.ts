import { ENTERS_FROM_PX } from "../../../lib/slide-row.ts";

/** A part of the list, in pixels from its own beginning. */
export interface Part {
  readonly topPx: number;
  readonly endPx: number;
}

/** What comes from out of sight comes from just outside it; a row is about as tall. */
const OUTSIDE_PX = 120;

/** Where each row begins and, as the last, where the list ends. */
export const topsOf = (
  ids: readonly string[],
  pitchOf: (rowId: string) => number,
): readonly number[] => {
  const tops = [0];
  for (const [place, rowId] of ids.entries()) tops.push((tops[place] ?? 0) + pitchOf(rowId));
  return tops;
};

/** The rows of which something is in that part: the first place, and the one behind the last. */
export const placesIn = (
  tops: readonly number[],
  { topPx, endPx }: Part,
): readonly [first: number, behind: number] => {
  const count = tops.length - 1;
  const behind = tops.findIndex((top) => top >= endPx);
  const first = tops.findLastIndex((top) => top <= topPx);
  return [Math.max(0, Math.min(first, count)), behind < 0 ? count : behind];
};

/** How far the rows that are seen moving come from, by their ids. */
export const slidesOf = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  { topPx, endPx }: Part,
): ReadonlyMap<string, number> => {
  const slides = new Map<string, number>();
  for (const [rowId, top] of after) {
    const from = before.get(rowId) ?? top + ENTERS_FROM_PX;
    if (from === top || top >= endPx || top < topPx - OUTSIDE_PX) continue;
    slides.set(rowId, Math.max(topPx - OUTSIDE_PX, Math.min(from, endPx)) - top);
  }
  return slides;
};
