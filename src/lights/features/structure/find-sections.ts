import type { FeatureTrack, Section } from "../feature-track.ts";
import { type Cell, cellsOf } from "./cells.ts";
import { findBorders } from "./find-borders.ts";
import { findDrops } from "./find-drops.ts";
import { nameSections } from "./name-sections.ts";

export interface Structure {
  readonly sections: readonly Section[];
  readonly drops: readonly number[];
}

const LEAST_CONFIDENCE = 0.3;
/** Bytes below the loudest that count as no energy at all: 20 dB. */
const ENERGY_RANGE = 64;

/** How much is going on in a cell: level, bass and beats, each against the piece's own most. */
const createEnergy = (cells: readonly Cell[]): ((cell: Cell) => number) => {
  const highest = (of: (cell: Cell) => number): number => {
    const values = cells.map(of).sort((a, b) => a - b);
    return values[Math.floor(values.length * 0.95)] ?? 0;
  };
  const loudest = highest((cell) => cell.loudness);
  const deepest = Math.max(
    0.01,
    highest((cell) => cell.bass),
  );
  const busiest = Math.max(
    1,
    highest((cell) => cell.onset),
  );
  return ({ loudness, bass, onset }) =>
    0.4 * Math.max(0, Math.min(1, 1 - (loudest - loudness) / ENERGY_RANGE)) +
    0.3 * Math.min(1, bass / deepest) +
    0.3 * Math.min(1, onset / busiest);
};

/** What the piece consists of, and where it drops. */
export const findSections = (track: FeatureTrack): Structure => {
  const cells = cellsOf(track);
  if (cells.length === 0) return { sections: [], drops: [] };
  const borders = findBorders(cells);
  const energyOf = createEnergy(cells);
  const energies = borders.map((border, index) => {
    const part = cells.slice(border, borders[index + 1] ?? cells.length);
    return part.reduce((sum, cell) => sum + energyOf(cell), 0) / part.length;
  });
  const most = Math.max(...energies, 0.01);
  const relative = energies.map((energy) => energy / most);
  // Drops come on beats: talk has pauses, too.
  const isMusic = track.confidence >= LEAST_CONFIDENCE;
  const dropBorders = isMusic ? findDrops(cells, borders, relative) : [];
  const drops = dropBorders.map((border) => cells[border]?.startSec ?? 0);
  const spans = borders.map((border, index) => ({
    startSec: index === 0 ? 0 : (cells[border]?.startSec ?? 0),
    endSec: cells[borders[index + 1] ?? cells.length]?.startSec ?? track.durationSec,
    energy: relative[index] ?? 0,
    cells: cells.slice(border, borders[index + 1] ?? cells.length),
  }));
  return { sections: nameSections(spans, drops), drops };
};
