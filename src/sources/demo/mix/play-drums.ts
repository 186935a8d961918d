import type { DrumName, Kit } from "../drums/kit.ts";
import type { Grid } from "../score/grid.ts";
import { parsePattern, repeatPattern } from "../score/pattern.ts";
import type { DrumPart } from "../score/song.ts";
import type { PlacedSection } from "../score/timeline.ts";
import { gainOf } from "../sound/stereo.ts";
import { type Buses, place } from "./buses.ts";

const ACCENTS: Readonly<Record<string, number>> = { X: 1, x: 0.8, o: 0.42 };
/** No two strokes of a stick are equally loud. */
const STROKE_VARIATION = 0.12;

export const playDrums = (
  buses: Buses,
  part: DrumPart,
  section: PlacedSection,
  grid: Grid,
  kit: Kit,
  random: () => number,
): void => {
  const sends = { pan: part.pan ?? 0, reverb: part.reverb ?? 0, echo: part.echo ?? 0 };
  for (const [name, text] of Object.entries(part.patterns)) {
    const sound = kit[name as DrumName];
    const hits = repeatPattern(parsePattern(text), section.endStep - section.startStep);
    for (const hit of hits) {
      const stroke = name === "kick" ? 1 : 1 - random() * STROKE_VARIATION;
      const gain = gainOf(part.levelDb) * (ACCENTS[hit.symbol] ?? 0.8) * stroke;
      place(buses, "drums", sound, grid.timeAt(section.startStep + hit.step), gain, sends);
    }
  }
};
