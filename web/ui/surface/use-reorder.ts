import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { dropPlace, type RowBox, stepAside } from "./drop-place.ts";

/** Less than this is a press, not a drag. */
const SLACK_PX = 5;
/** In the outer quarter of the window the page scrolls, the faster the further out. */
const edgePx = (): number => Math.min(200, innerHeight / 4);
const SCROLL_PX = 18;

const scrollStep = (pointerY: number): number => {
  const edge = edgePx();
  const intoTop = Math.max(0, edge - pointerY);
  const intoBottom = Math.max(0, pointerY - innerHeight + edge);
  return ((intoBottom - intoTop) / edge) * SCROLL_PX;
};

/** One row, taken hold of. */
const startDrag = (
  rows: readonly HTMLElement[],
  from: number,
  start: PointerEvent,
  isLifted: boolean,
  onEnd: (to: number | undefined) => void,
) => {
  const row = rows[from];
  const boxes: readonly RowBox[] = rows.map((one) => {
    const { top, height } = one.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
  const second = boxes[1];
  const step = second && boxes[0] ? second.top - boxes[0].top : 0;
  const startY = start.clientY + scrollY;
  let pointerY = start.clientY;
  let hasMoved = false;
  let to = from;
  let frame = 0;

  const lift = () => {
    row?.classList.add("is-dragged");
    for (const other of rows) if (other !== row) other.classList.add("makes-room");
  };
  if (isLifted) lift();

  const draw = () => {
    const movedBy = pointerY + scrollY - startY;
    if (!hasMoved && Math.abs(movedBy) < SLACK_PX) return;
    if (!hasMoved) lift();
    hasMoved = true;
    to = dropPlace(boxes, from, movedBy);
    rows.forEach((other, at) => {
      const shift = at === from ? movedBy : stepAside(at, from, to, step);
      other.style.transform = shift === 0 ? "" : `translateY(${shift}px)`;
    });
  };
  const follow = () => {
    if (hasMoved) scrollBy(0, scrollStep(pointerY));
    draw();
    frame = requestAnimationFrame(follow);
  };
  const end = (isKept: boolean) => {
    cancelAnimationFrame(frame);
    for (const [name, listener] of listeners) removeEventListener(name, listener);
    for (const other of rows) {
      other.classList.remove("is-dragged", "makes-room");
      other.style.transform = "";
    }
    onEnd(hasMoved ? (isKept ? to : from) : undefined);
  };
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    [
      "pointermove",
      (event) => {
        if (event instanceof PointerEvent) pointerY = event.clientY;
      },
    ],
    ["pointerup", () => end(true)],
    ["pointercancel", () => end(false)],
    ["keydown", (event) => event instanceof KeyboardEvent && event.key === "Escape" && end(false)],
  ];
  for (const [name, listener] of listeners) addEventListener(name, listener);
  frame = requestAnimationFrame(follow);
  return () => end(false);
};

/** After a drag the browser still sends a click to the grip. */
const swallowClick = (): void => {
  const swallow = (event: Event) => event.stopPropagation();
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 50);
};

/**
 * Rows of a list that change places by dragging. Answers what the grip calls when a pointer comes
 * down on it; rows move by transforms alone, and the list is only changed when the row is let go.
 */
export const useReorder = (
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
  /** A row is held, or no more: what comes meanwhile must not move the rows under the finger. */
  onHold?: (isHeld: boolean) => void,
): ((event: PointerEvent, from: number, isLifted?: boolean) => void) => {
  const stop = useRef<() => void>(undefined);
  const calls = useRef({ onMove, onHold });
  calls.current = { onMove, onHold };
  useEffect(() => () => stop.current?.(), []);
  return (event, from, isLifted = false) => {
    if (event.button !== 0 || !list.current || stop.current) return;
    const rows = [...list.current.children].filter((row) => row instanceof HTMLElement);
    const end = (to: number | undefined) => {
      stop.current = undefined;
      if (to !== undefined) {
        swallowClick();
        if (to !== from) calls.current.onMove(from, to);
      }
      calls.current.onHold?.(false);
    };
    calls.current.onHold?.(true);
    stop.current = startDrag(rows, from, event, isLifted, end);
  };
};
