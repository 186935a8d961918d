import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const SLIDE = {
  duration: 320,
  easing: "cubic-bezier(0.2, 0.8, 0.2, 1)",
  // Slides add up, so that a row that is on its way already turns without a jump.
  composite: "add",
} as const;
const GAP_PX = 8;
/** A new row comes from a little below its place. */
const ENTERS_FROM_PX = 24;

const wantsCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The first of rows that lie below each other whose end is below the edge. */
export const firstBelow = (
  count: number,
  endOf: (place: number) => number,
  edge: number,
): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface Known {
  /** Where each row stood. */
  readonly places: ReadonlyMap<string, number>;
  /** Where those that could be seen lay. */
  readonly tops: ReadonlyMap<string, number>;
}

const idOf = (row: HTMLElement): string => row.dataset["id"] ?? "";
const endOfRow = (row: HTMLElement | undefined): number =>
  row ? row.offsetTop + row.offsetHeight : 0;

/** Where a row came from: as it was seen, or worked out from its place. */
const topBefore = (known: Known, rowId: string, place: number, top: number, pitch: number) => {
  const placeBefore = known.places.get(rowId);
  if (placeBefore === undefined) return top + ENTERS_FROM_PX;
  return known.tops.get(rowId) ?? top + (placeBefore - place) * pitch;
};

/**
 * Lets rows slide to their new places when the order changes, so that eyes can follow a song. Asks only
 * those that can be seen where they are: a browser takes its time to answer for two hundred.
 */
export const useSlide = (list: RefObject<HTMLElement | null>, order: string): void => {
  const known = useRef<Known>({ places: new Map(), tops: new Map() });
  useLayoutEffect(() => {
    if (!list.current) return;
    const rows = [...list.current.children].filter((row) => row instanceof HTMLElement);
    const edge = -list.current.getBoundingClientRect().top;
    const endOf = (place: number) => endOfRow(rows[place]);
    const first = firstBelow(rows.length, endOf, edge);
    const tops = new Map<string, number>();
    const slides: (readonly [row: HTMLElement, moved: number])[] = [];
    for (const [at, row] of rows.slice(first).entries()) {
      const rowId = idOf(row);
      const top = row.offsetTop;
      if (top > edge + innerHeight) break;
      const pitch = row.offsetHeight + GAP_PX;
      const before = topBefore(known.current, rowId, first + at, top, pitch);
      tops.set(rowId, top);
      if (before !== top) slides.push([row, before - top]);
    }
    const isFirstLook = known.current.places.size === 0;
    const places = new Map(rows.map((row, place) => [idOf(row), place]));
    known.current = { places, tops };
    if (isFirstLook || wantsCalm()) return;
    for (const [row, moved] of slides)
      row.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], SLIDE);
  }, [order]);
};
