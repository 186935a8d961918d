const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk from the search field through the buttons of the results and back. */
export const moveFocus = (inside: HTMLElement, event: KeyboardEvent): void => {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const stops = [...inside.querySelectorAll<HTMLElement>("input, .results button:enabled")];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  const there = stops[here + step];
  if (!there) return;
  event.preventDefault();
  there.focus();
};
