import type { Grid } from "./grid.ts";
import { parsePattern, repeatPattern } from "./pattern.ts";
import type { Song } from "./song.ts";
import type { PlacedSection } from "./timeline.ts";

/** Onsets of all kicks: they duck the music, and the tests look for them in the decoded files. */
export const kickTimes = (
  song: Song,
  grid: Grid,
  sections: readonly PlacedSection[],
): readonly number[] => {
  const part = song.parts.kick;
  const text = part?.kind === "drums" ? part.patterns.kick : undefined;
  if (text === undefined) return [];
  const pattern = parsePattern(text);
  return sections
    .filter((section) => section.parts.includes("kick"))
    .flatMap((section) =>
      repeatPattern(pattern, section.endStep - section.startStep).map((hit) =>
        grid.timeAt(section.startStep + hit.step),
      ),
    );
};
