import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

const HOLD_MS = 350;
/** A finger that moves further than this wants to scroll. */
const SLACK_PX = 8;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, input, label") !== null;

/**
 * A finger that rests on a row of a list takes hold of it. The list stops to scroll under it, for
 * which its listener has to be there before the finger comes.
 */
export const useLongPress = (
  list: RefObject<HTMLElement | null>,
  onHeld: (event: PointerEvent, at: number) => void,
): void => {
  const call = useRef(onHeld);
  call.current = onHeld;
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start: PointerEvent | undefined;
    let isHeld = false;

    const end = () => {
      clearTimeout(timer);
      start = undefined;
      isHeld = false;
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType !== "touch" || !event.isPrimary || isControl(event.target)) return;
      const { target } = event;
      const at = [...element.children].findIndex(
        (row) => target instanceof Node && row.contains(target),
      );
      if (at < 0) return;
      start = event;
      timer = setTimeout(() => {
        isHeld = true;
        navigator.vibrate?.(15);
        call.current(event, at);
      }, HOLD_MS);
    };
    const move = (event: PointerEvent) => {
      if (!start || isHeld) return;
      const way = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
      if (way > SLACK_PX) end();
    };
    const keep = (event: Event) => {
      if (isHeld && event.cancelable) event.preventDefault();
    };
    const noMenu = (event: Event) => {
      if (start) event.preventDefault();
    };
    element.addEventListener("pointerdown", down);
    element.addEventListener("touchmove", keep, { passive: false });
    element.addEventListener("contextmenu", noMenu);
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
    return () => {
      end();
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("touchmove", keep);
      element.removeEventListener("contextmenu", noMenu);
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
  }, []);
};
