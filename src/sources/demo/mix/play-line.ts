import type { Grid } from "../score/grid.ts";
import { parsePattern, repeatPattern } from "../score/pattern.ts";
import type { LinePart, Song } from "../score/song.ts";
import type { PlacedSection } from "../score/timeline.ts";
import { tonesOf } from "../score/tones.ts";
import { gainOf, type Stereo } from "../sound/stereo.ts";
import { type Buses, place } from "./buses.ts";

/** Renders a note, or gives the one that was rendered before. */
export type NoteSource = (midi: number, steps: number) => Stereo;

const TOUCH_VARIATION = 0.14;

export const playLine = (
  buses: Buses,
  song: Song,
  part: LinePart,
  section: PlacedSection,
  grid: Grid,
  noteOf: NoteSource,
  random: () => number,
): void => {
  const sends = { pan: part.pan ?? 0, reverb: part.reverb ?? 0, echo: part.echo ?? 0 };
  const hits = repeatPattern(parsePattern(part.pattern), section.endStep - section.startStep);
  for (const hit of hits) {
    const step = section.startStep + hit.step;
    const tones = tonesOf(song, part, section.chordAt(step), hit.symbol);
    // A chord should be about as loud as a single note of the same level.
    const gain =
      (gainOf(part.levelDb) * (1 - random() * TOUCH_VARIATION)) / Math.sqrt(tones.length);
    for (const midi of tones) {
      place(buses, "music", noteOf(midi, hit.steps), grid.timeAt(step), gain, sends);
    }
  }
};
