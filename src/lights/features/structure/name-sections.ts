import type { Section, SectionKind } from "../feature-track.ts";
import type { Cell } from "./cells.ts";

/** A section before it has a name. */
export interface Span {
  readonly startSec: number;
  readonly endSec: number;
  readonly energy: number;
  readonly cells: readonly Cell[];
}

/** Below this share of the loudest section's energy something is missing that was there. */
const CALM = 0.78;
const FULL = 0.88;
/** An intro or outro is not more than this of the piece. */
const EDGE_SHARE = 0.25;

const mean = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0) / Math.max(1, cells.length);

/** What is above the bass grows from the first half to the end. */
const isRising = ({ cells }: Span): boolean => {
  const half = cells.slice(0, Math.ceil(cells.length / 2));
  return mean(cells.slice(-4), ({ rest }) => rest) > 1.15 * mean(half, ({ rest }) => rest);
};

/** A break is calm, or has lost its bass. */
const isBreak = (span: Span, before: Span): boolean =>
  span.energy < CALM ||
  mean(span.cells, ({ bass }) => bass) < 0.7 * mean(before.cells, ({ bass }) => bass);

interface Place {
  readonly spans: readonly Span[];
  readonly index: number;
  readonly drops: readonly number[];
}

const isIntro = ({ spans, index }: Place, span: Span, totalSec: number): boolean => {
  const next = spans[index + 1];
  return (
    index === 0 &&
    next !== undefined &&
    span.endSec <= EDGE_SHARE * totalSec &&
    span.energy < 0.95 * next.energy
  );
};

const isOutro = ({ spans, index }: Place, span: Span, totalSec: number): boolean =>
  index > 0 &&
  span.startSec >= (1 - EDGE_SHARE) * totalSec &&
  spans.slice(index).every(({ energy }) => energy < FULL);

const kindOf = (place: Place, span: Span): SectionKind => {
  const { spans, index, drops } = place;
  const totalSec = spans.at(-1)?.endSec ?? 0;
  const next = spans[index + 1];
  const before = spans[index - 1];
  if (drops.includes(span.startSec)) return "drop";
  if (isIntro(place, span, totalSec)) return "intro";
  if (isOutro(place, span, totalSec)) return "outro";
  if (next && drops.includes(next.startSec) && isRising(span)) return "build";
  return before && isBreak(span, before) ? "break" : "verse";
};

/** What each section is for. A stretch after a drop that keeps its energy is still the drop. */
export const nameSections = (
  spans: readonly Span[],
  drops: readonly number[],
): readonly Section[] => {
  const sections: Section[] = [];
  for (const [index, span] of spans.entries()) {
    const found = kindOf({ spans, index, drops }, span);
    const goesOn = found === "verse" && sections.at(-1)?.kind === "drop" && span.energy > FULL;
    const { startSec, endSec, energy } = span;
    sections.push({ startSec, endSec, energy, kind: goesOn ? "drop" : found });
  }
  return sections;
};
