const SLIDE = {
  duration: 320,
  easing: "cubic-bezier(0.2, 0.8, 0.2, 1)",
  // Slides add up, so that a row that is on its way already turns without a jump.
  composite: "add",
} as const;

/** A new row comes from a little below its place. */
export const ENTERS_FROM_PX = 24;

const wantsCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Lets a row that stands in its new place come from where it was, so that eyes can follow it. */
export const slideRow = (row: Element, movedPx: number): void => {
  if (movedPx === 0 || wantsCalm()) return;
  row.animate([{ transform: `translateY(${movedPx}px)` }, { transform: "none" }], SLIDE);
};
