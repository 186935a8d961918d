import type { Kit } from "../drums/kit.ts";
import { thump } from "../drums/thump.ts";
import type { Grid } from "../score/grid.ts";
import { STEPS_PER_BAR } from "../score/pattern.ts";
import type { PlacedSection } from "../score/timeline.ts";
import { framesOf, mono, type Stereo } from "../sound/stereo.ts";
import { sweepFilter } from "../sound/sweep-filter.ts";
import { type Buses, place } from "./buses.ts";

const DRY = { pan: 0, reverb: 0, echo: 0 };
const ROOMY = { pan: 0, reverb: 0.35, echo: 0 };

/** Noise that grows brighter and louder until the drop cuts it off. */
const riser = (lengthSec: number, random: () => number): Stereo => {
  const frames = framesOf(lengthSec);
  const channel = (): Float32Array => {
    const samples = Float32Array.from({ length: frames }, (_, i) => {
      return (random() * 2 - 1) * (i / frames) ** 2;
    });
    sweepFilter(samples, "low-pass", 0.55, (frame) => 300 * 30 ** (frame / frames));
    return samples;
  };
  return { left: channel(), right: channel() };
};

/** Snare on quarters, eighths, sixteenths: each third of the way twice as dense. The last beat is silence. */
const rollSteps = (bars: number): readonly number[] => {
  const total = bars * STEPS_PER_BAR;
  const steps: number[] = [];
  for (let step = 0; step < total - 4; ) {
    steps.push(step);
    const progress = step / total;
    if (progress < 0.5) step += 4;
    else step += progress < 0.75 ? 2 : 1;
  }
  return steps;
};

/** What the listener needs to know that something is coming. */
export const playBuildUp = (
  buses: Buses,
  section: PlacedSection,
  grid: Grid,
  kit: Kit,
  random: () => number,
): void => {
  const noise = riser(section.endSec - section.startSec, random);
  place(buses, "drums", noise, section.startSec, 0.2, ROOMY);
  for (const step of rollSteps(section.bars)) {
    const progress = step / (section.bars * STEPS_PER_BAR);
    const at = grid.timeAt(section.startStep + step);
    place(buses, "drums", kit.snare, at, 0.1 + 0.3 * progress, ROOMY);
  }
};

const BOOM = { startHz: 120, endHz: 34, sweepMs: 160, decayMs: 1800, click: 0, drive: 1.2 };

/** What tells that it has come. */
export const playImpact = (
  buses: Buses,
  section: PlacedSection,
  kit: Kit,
  random: () => number,
): void => {
  place(buses, "drums", kit.crash, section.startSec, 0.3, ROOMY);
  if (section.kind !== "drop") return;
  place(buses, "drums", mono(thump(BOOM, random)), section.startSec, 0.3, DRY);
};
