import type { PlacedSection } from "../score/timeline.ts";
import { framesOf, type Stereo } from "../sound/stereo.ts";
import { type FilterMode, sweepFilter } from "../sound/sweep-filter.ts";

const BUILD_HIGH_PASS_HZ = [30, 420] as const;

const sweep = (
  music: Stereo,
  section: PlacedSection,
  mode: FilterMode,
  [fromHz, toHz]: readonly [number, number],
): void => {
  const start = framesOf(section.startSec);
  const end = framesOf(section.endSec);
  const ratio = toHz / fromHz;
  for (const channel of [music.left, music.right]) {
    const samples = channel.subarray(start, end);
    sweepFilter(samples, mode, 0.25, (frame) => fromHz * ratio ** (frame / samples.length));
  }
};

/** The DJ's filter knob: opens in intros and breakdowns, takes the bass away in build-ups, so that the drop brings it back. */
export const sweepSections = (music: Stereo, sections: readonly PlacedSection[]): void => {
  for (const section of sections) {
    if (section.openingHz) sweep(music, section, "low-pass", section.openingHz);
    if (section.kind === "build") sweep(music, section, "high-pass", BUILD_HIGH_PASS_HZ);
  }
};
