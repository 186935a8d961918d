import type { ReadonlySignal } from "./signals.ts";

/** As `ref` of an element: its text follows the signal, and nothing is drawn again for it. */
export const showing = (text: ReadonlySignal<string>) => (element: Element | null) =>
  element
    ? text.subscribe((said) => {
        element.textContent = said;
      })
    : undefined;
