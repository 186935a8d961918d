import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const SLIDE = { duration: 320, easing: "cubic-bezier(0.2, 0.8, 0.2, 1)" } as const;

const wantsCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Lets rows slide to their new places when the order changes, so that eyes can follow a song. */
export const useSlide = (list: RefObject<HTMLElement | null>, order: string): void => {
  const tops = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const now = new Map<string, number>();
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-id]") ?? []) {
      const rowId = row.getAttribute("data-id") ?? "";
      now.set(rowId, row.offsetTop);
      const moved = (tops.current.get(rowId) ?? row.offsetTop) - row.offsetTop;
      if (moved !== 0 && !wantsCalm())
        row.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], SLIDE);
    }
    tops.current = now;
  }, [order]);
};
