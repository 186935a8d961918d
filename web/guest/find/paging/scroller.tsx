import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { View } from "./create-list.ts";
import "../../parts/parts.css";

interface ScrollerProps {
  readonly label: string;
  readonly view: View;
  /** It takes the focus when it appears, so that screen readers say where one is now. */
  readonly takesFocus: boolean;
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
}

/** The part of a sheet that scrolls. It is where it was when somebody comes back to it. */
export const Scroller = ({ label, view, takesFocus, isBusy, children }: ScrollerProps) => {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const scroller = ref.current;
    if (!scroller) return;
    scroller.scrollTop = view.scrollTopPx;
    if (!takesFocus) return;
    const opened =
      view.openedKey &&
      scroller.querySelector<HTMLElement>(`[data-key="${CSS.escape(view.openedKey)}"]`);
    (opened || scroller).focus({ preventScroll: true });
  }, [view, takesFocus]);
  return (
    <section
      ref={ref}
      class="results scroll"
      aria-label={label}
      aria-busy={isBusy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and perhaps nothing in it can be pressed
      tabIndex={0}
      onClickCapture={({ target }) => {
        view.openedKey =
          target instanceof Element
            ? target.closest<HTMLElement>("[data-key]")?.dataset["key"]
            : "";
      }}
      onScroll={(event) => {
        view.scrollTopPx = event.currentTarget.scrollTop;
      }}
    >
      {children}
    </section>
  );
};
