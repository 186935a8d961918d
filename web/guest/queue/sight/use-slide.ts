import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { slideRow } from "../../../lib/slide-row.ts";
import { type Part, slidesOf } from "./places.ts";
import { idOf } from "./use-pitches.ts";

/**
 * Lets rows slide to their new places when the order changes. Where they are is worked out, not asked:
 * an answer would cost a layout of the page.
 */
export const useSlide = (
  list: RefObject<HTMLElement | null>,
  tops: ReadonlyMap<string, number>,
  part: Part,
): void => {
  const known = useRef<ReadonlyMap<string, number> | undefined>(undefined);
  const order = [...tops.keys()].join();
  useLayoutEffect(() => {
    const before = known.current;
    known.current = tops;
    if (!before) return;
    const slides = slidesOf(before, tops, part);
    for (const row of list.current?.children ?? []) slideRow(row, slides.get(idOf(row)) ?? 0);
  }, [order]);
};
