import { type Chord, parseChord } from "./chord.ts";
import type { Grid } from "./grid.ts";
import { STEPS_PER_BAR } from "./pattern.ts";
import type { Section, Song } from "./song.ts";

/** A section in its place. */
export interface PlacedSection extends Section {
  readonly startStep: number;
  readonly endStep: number;
  readonly startSec: number;
  readonly endSec: number;
  readonly chordAt: (step: number) => Chord;
}

const chordsOf = (text: string): readonly Chord[] => text.split(" ").map(parseChord);

export const placeSections = (song: Song, grid: Grid): readonly PlacedSection[] => {
  let bar = 0;
  return song.sections.map((section) => {
    const startStep = bar * STEPS_PER_BAR;
    bar += section.bars;
    const endStep = bar * STEPS_PER_BAR;
    const chords = chordsOf(section.chords ?? song.chords);
    const chordAt = (step: number): Chord => {
      const index = Math.floor((step - startStep) / STEPS_PER_BAR) % chords.length;
      return chords[index] ?? { root: 0, intervals: [0] };
    };
    return {
      ...section,
      startStep,
      endStep,
      startSec: grid.timeAt(startStep),
      endSec: grid.timeAt(endStep),
      chordAt,
    };
  });
};
