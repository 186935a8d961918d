import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ENTERS_FROM_PX, slideRow } from "../../lib/slide-row.ts";

/** Lets the few rows of a list slide to their new places when the order changes. */
export const useSlide = (list: RefObject<HTMLElement | null>, order: string): void => {
  const known = useRef<ReadonlyMap<string, number> | undefined>(undefined);
  useLayoutEffect(() => {
    const before = known.current;
    const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const tops = rows.map((row) => [row, row.dataset["id"] ?? "", row.offsetTop] as const);
    known.current = new Map(tops.map(([, rowId, top]) => [rowId, top]));
    if (!before) return;
    for (const [row, rowId, top] of tops)
      slideRow(row, (before.get(rowId) ?? top + ENTERS_FROM_PX) - top);
  }, [order]);
};
