/** Not `composite: "add"`: browsers draw such slides with the thread that has to answer fingers. */
const SLIDE = { duration: 320, easing: "cubic-bezier(0.2, 0.8, 0.2, 1)" } as const;

/** A new row comes from a little below its place. */
export const ENTERS_FROM_PX = 24;

interface Slide {
  readonly animation: Animation;
  readonly fromPx: number;
}

const slides = new WeakMap<Element, Slide>();

const wantsCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** How far a row that is on its way still is from its place. */
const restPx = ({ animation, fromPx }: Slide): number =>
  fromPx * (1 - (animation.effect?.getComputedTiming().progress ?? 1));

/**
 * Lets a row that stands in its new place come from where it was, so that eyes can follow it. One that
 * is on its way already turns without a jump.
 */
export const slideRow = (row: Element, movedPx: number): void => {
  if (movedPx === 0 || wantsCalm()) return;
  const before = slides.get(row);
  const fromPx = movedPx + (before ? restPx(before) : 0);
  before?.animation.cancel();
  const animation = row.animate(
    [{ transform: `translateY(${fromPx}px)` }, { transform: "none" }],
    SLIDE,
  );
  slides.set(row, { animation, fromPx });
};
