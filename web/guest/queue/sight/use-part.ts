import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Part } from "./places.ts";

/** A row more or less is no reason to draw the list again while a thumb scrolls. */
const STEP_PX = 240;
/** Drawn above and below what is seen, so that scrolling meets no hole. */
const SPARE_PX = 480;

const step = (px: number): number => Math.floor(px / STEP_PX) * STEP_PX;

/**
 * The part of the list that has to be there. Before the first look it is what fits under the stage: the
 * first picture comes sooner for it.
 */
export const usePart = (list: RefObject<HTMLElement | null>): Part => {
  const [part, setPart] = useState<Part>({ topPx: 0, endPx: innerHeight / 2 });
  useEffect(() => {
    const look = () => {
      if (!list.current) return;
      const topPx = step(-list.current.getBoundingClientRect().top);
      const endPx = topPx + STEP_PX + innerHeight + SPARE_PX;
      setPart((known) => (known.endPx === endPx ? known : { topPx: topPx - SPARE_PX, endPx }));
    };
    look();
    for (const kind of ["scroll", "resize"]) addEventListener(kind, look, { passive: true });
    return () => {
      for (const kind of ["scroll", "resize"]) removeEventListener(kind, look);
    };
  }, []);
  return part;
};
