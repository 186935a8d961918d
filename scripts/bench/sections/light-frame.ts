import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { defaultShow, type FixtureSetting } from "../../../src/core/ports/lights.ts";
import { createChance } from "../../../src/lib/chance.ts";
import { createEngine } from "../../../src/lights/engine/create-engine.ts";
import { aFixture } from "../../../src/lights/engine/testing/a-fixture.ts";
import { aTrack } from "../../../src/lights/engine/testing/a-track.ts";
import { PROGRAMS } from "../../../src/lights/programs/catalogue.ts";
import { atMost, type Section } from "../measure/report.ts";
import { median, rounded } from "../measure/statistics.ts";

const FRAME_MS = 1000 / 60;
/** How long a change by hand takes: changing again right after it keeps two programs at work. */
const FADE_FRAMES = 36;
const SONG_SEC = 180;
const WARM_UP_FRAMES = 3000;
const MEASURED_FRAMES = 6000;
const LONG_RUN_FRAMES = 10 * 60 * 60;
const LEDS_EACH = 250;
const SUPPLY_MA = 4000;

const STRIPS: Readonly<Record<number, readonly FixtureSetting[]>> = {
  300: [aFixture({ count: 300, kind: "ws281x", budgetMa: SUPPLY_MA })],
  1000: [0, 1, 2, 3].map((index) =>
    aFixture({
      fixtureId: `${index}`,
      count: LEDS_EACH,
      kind: "ws281x",
      budgetMa: SUPPLY_MA,
      leadMs: index * 10,
    }),
  ),
};

/** Music that never stands still, and whose beats are unknown, so that changes begin at once. */
const createMusic = () => {
  const chance = createChance(1);
  return aTrack(
    { durationSec: SONG_SEC, bandAt: () => 100 + Math.floor(chance() * 130) },
    { confidence: 0.1 },
  );
};

/** `step` renders a frame and says how long that took, in ms. */
const createShow = (leds: number): { readonly step: () => number } => {
  const track = createMusic();
  const engine = createEngine({
    programs: PROGRAMS,
    musicAt: (atMs, into) => {
      into.track = track;
      into.hasSong = true;
      into.rate = 1;
      into.positionSec = (atMs / 1000) % SONG_SEC;
      into.durationSec = SONG_SEC;
    },
  });
  const names = PROGRAMS.map(({ name }) => name);
  let frame = 0;
  const step = (): number => {
    if (frame % FADE_FRAMES === 0) {
      const program = names[(frame / FADE_FRAMES) % names.length] ?? "";
      const show = { ...defaultShow, program, auto: false, allowStrobe: true };
      engine.apply(show, STRIPS[leds] ?? []);
    }
    frame += 1;
    const startMs = performance.now();
    engine.render(frame * FRAME_MS);
    return performance.now() - startMs;
  };
  return { step };
};

const medianFrameMs = (leds: number): number => {
  const { step } = createShow(leds);
  for (let frame = 0; frame < WARM_UP_FRAMES; frame += 1) step();
  return median(Array.from({ length: MEASURED_FRAMES }, step));
};

const heapAfterGc = (): number => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

/** kB that the heap grows in ten minutes of frames, programs changing all the time. */
const grownKb = (): number => {
  const { step } = createShow(300);
  for (let frame = 0; frame < WARM_UP_FRAMES; frame += 1) step();
  const before = heapAfterGc();
  for (let frame = 0; frame < LONG_RUN_FRAMES; frame += 1) step();
  return (heapAfterGc() - before) / 1024;
};

export const lightFrame: Section = {
  name: "light-frame",
  run: () => {
    const few = medianFrameMs(300);
    const many = medianFrameMs(1000);
    const grown = grownKb();
    return Promise.resolve({
      what: `a frame of the light engine while one program fades into the next, all ${PROGRAMS.length} in turn, from the music to the devices' bytes: median over ${MEASURED_FRAMES} frames; growth of the heap over ${LONG_RUN_FRAMES} frames (10 minutes), garbage collected before and after`,
      unit: "ms, kB",
      values: {
        frameMs: { leds300: rounded(few, 4), leds1000: rounded(many, 4) },
        heapGrownKb: rounded(grown),
      },
      figures: [
        atMost("a frame of 300 LEDs in a cross-fade, median ms", few, 0.15),
        atMost("a frame of 1000 LEDs in a cross-fade, median ms", many, 0.5),
        atMost("heap grown in 10 minutes of frames, kB", grown, 256),
      ],
    });
  },
};
