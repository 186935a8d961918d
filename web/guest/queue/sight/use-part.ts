import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Part } from "./places.ts";

/** A row more or less is no reason to draw the list again while a thumb scrolls. */
const STEP_PX = 240;
/** Drawn above and below what is seen, so that scrolling meets no hole. */
const SPARE_PX = 480;

const step = (px: number): number => Math.floor(px / STEP_PX) * STEP_PX;

const placeOf = (list: HTMLElement): Part => {
  const topPx = step(-list.getBoundingClientRect().top);
  return { topPx: topPx - SPARE_PX, endPx: topPx + STEP_PX + innerHeight + SPARE_PX };
};

/**
 * The part of the list that has to be there. Before the first look it is what fits under the stage: the
 * first picture comes sooner for it. The rest comes a few rows at a time, so that the phone of somebody who
 * knows what to tap answers in between.
 */
export const usePart = (list: RefObject<HTMLElement | null>): Part => {
  const [part, setPart] = useState<Part>({ topPx: 0, endPx: innerHeight / 2 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (!list.current) return;
      const wanted = placeOf(list.current);
      setPart((known) => (known.endPx === wanted.endPx ? known : wanted));
    };
    const grow = (endPx: number) => {
      if (!list.current) return;
      const wanted = placeOf(list.current);
      if (endPx >= wanted.endPx) return look();
      setPart({ ...wanted, endPx });
      timer = setTimeout(grow, 0, endPx + STEP_PX);
    };
    grow(innerHeight / 2 + STEP_PX);
    for (const kind of ["scroll", "resize"]) addEventListener(kind, look, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of ["scroll", "resize"]) removeEventListener(kind, look);
    };
  }, []);
  return part;
};
