import type { Cell } from "./cells.ts";

/** Nobody waits yet for what comes earlier. */
const EARLIEST_SEC = 15;
/** A drop is among the fullest of the piece. */
const LEAST_ENERGY = 0.88;
/** After a build-up, bass against the rest grows by so much, and bass itself a little. */
const TILT = 1.4;
const MORE_BASS = 1.08;
/** After a break, the bass is back with so much more, and so is the rest. */
const BASS_RETURN = 1.6;
/** Cells that are looked at: one bar before (two, for a break), two after. */
const BAR = 4;

const mean = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0) / Math.max(1, cells.length);

const isDrop = (cells: readonly Cell[], border: number): boolean => {
  const before = cells.slice(Math.max(0, border - BAR), border);
  const wayBefore = cells.slice(Math.max(0, border - 2 * BAR), border);
  const after = cells.slice(border, border + 2 * BAR);
  const bassOf = ({ bass }: Cell): number => bass;
  const restOf = ({ rest }: Cell): number => rest;
  const more = mean(after, bassOf) / Math.max(0.01, mean(before, bassOf));
  const moreRest = mean(after, restOf) / Math.max(0.01, mean(before, restOf));
  if (more >= MORE_BASS && more / moreRest >= TILT) return true;
  return (
    mean(after, bassOf) / Math.max(0.01, mean(wayBefore, bassOf)) >= BASS_RETURN && moreRest > 1
  );
};

/**
 * Borders (cells) where the piece drops: a build-up takes the bass away and piles up noise and
 * rolls, then the bass comes in and the noise stops; or all comes back after a break.
 */
export const findDrops = (
  cells: readonly Cell[],
  borders: readonly number[],
  energies: readonly number[],
): readonly number[] =>
  borders.filter((border, index) => {
    const isLate = (cells[border]?.startSec ?? 0) >= EARLIEST_SEC;
    return isLate && (energies[index] ?? 0) >= LEAST_ENERGY && isDrop(cells, border);
  });
