const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const STOPS = "input, .chips button, .results button:enabled, .results + div button:enabled";

/** Arrow keys walk from the search field through what can be pressed in the results, and back. */
export const moveFocus = (inside: HTMLElement, event: KeyboardEvent): void => {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const stops = [...inside.querySelectorAll<HTMLElement>(STOPS)];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  const there = here === -1 ? stops.find((stop) => stop.closest(".results")) : stops[here + step];
  if (!there) return;
  event.preventDefault();
  there.focus();
};
