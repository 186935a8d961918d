import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const GAP_PX = 8;
/** Until one has been seen. */
const TYPICAL_PX = 112;

export const idOf = (row: Element): string => (row as HTMLElement).dataset["id"] ?? "";

/**
 * How far it is from a row to the next, as the browser has told of those that were drawn. It tells
 * by itself; asking would make it lay out the page in the middle of things.
 */
export const usePitches = (list: RefObject<HTMLElement | null>): ((rowId: string) => number) => {
  const known = useRef(new Map<string, number>());
  const typical = useRef<number | undefined>(undefined);
  const watched = useRef(new WeakSet<Element>());
  const observer = useRef<ResizeObserver | undefined>(undefined);
  useLayoutEffect(() => {
    observer.current ??= new ResizeObserver((rows) => {
      for (const { target, borderBoxSize } of rows) {
        const height = borderBoxSize[0]?.blockSize;
        // A row that has left the page is told of once more, without any height.
        if (!height) continue;
        known.current.set(idOf(target), height + GAP_PX);
        typical.current ??= height + GAP_PX;
      }
    });
    for (const row of list.current?.children ?? []) {
      if (watched.current.has(row)) continue;
      watched.current.add(row);
      observer.current.observe(row);
    }
  });
  return (rowId) => known.current.get(rowId) ?? typical.current ?? TYPICAL_PX + GAP_PX;
};
