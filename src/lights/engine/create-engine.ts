import { defaultShow } from "../../core/ports/lights.ts";
import { createPalette } from "../colour/palette.ts";
import type { Palette } from "../programs/program.ts";
import { createPaletteBlend } from "./crossfade/palette-blend.ts";
import type { Engine, EngineOptions, EngineStatus } from "./engine.ts";
import { runGuard } from "./guard/run-guard.ts";
import { type Frame, paintLine } from "./line/paint-line.ts";
import { DARK } from "./show/chosen-program.ts";
import { addCheer, createCrowd } from "./show/create-crowd.ts";
import { createDirector } from "./show/create-director.ts";
import { createRig } from "./show/create-rig.ts";
import { allParams } from "./show/params-of.ts";

export type { Engine, EngineOptions, EngineStatus, FixtureLine, MusicTime } from "./engine.ts";

/** A longer gap between frames is a stall: movements go on where they were. */
const FRAME_MOST_SEC = 0.1;

/** The light engine. A frame allocates nothing; `apply` may. */
export const createEngine = ({ programs, musicAt }: EngineOptions): Engine => {
  const ownPalette = createPalette([]);
  let chosenPalette: Palette | undefined;
  const blend = createPaletteBlend(ownPalette);
  const crowd = createCrowd();
  const director = createDirector(programs, programs[0] ?? DARK);
  const rig = createRig(blend.palette, crowd);
  const frame: Frame = {
    show: defaultShow,
    params: allParams(programs, defaultShow),
    flashesSec: undefined,
    fader: director.fader,
    atMs: 0,
    timeSec: 0,
    dtSec: 0,
  };
  let firstMs: number | undefined;

  const timeSecAt = (atMs: number): number => {
    firstMs ??= atMs;
    return (atMs - firstMs) / 1000;
  };

  const begin = (atMs: number): void => {
    const gapSec = firstMs === undefined ? 0 : (atMs - frame.atMs) / 1000;
    frame.dtSec = Math.min(FRAME_MOST_SEC, Math.max(0, gapSec));
    frame.timeSec = timeSecAt(atMs);
    frame.atMs = atMs;
  };

  const direct = (): void => {
    const { leadMs, music, source } = rig.front();
    blend.step(chosenPalette ?? music.palette ?? ownPalette, frame.dtSec);
    director.step(source.moment, music, frame.atMs + leadMs);
  };

  return {
    get lines() {
      return rig.lines();
    },
    apply: (show, fixtures) => {
      if (show.palette.join() !== frame.show.palette.join()) {
        chosenPalette = show.palette.length > 0 ? createPalette(show.palette) : undefined;
      }
      frame.show = show;
      frame.params = allParams(programs, show);
      director.apply(show);
      rig.apply(show, fixtures);
    },
    cheer: (hue, weight, atMs) => addCheer(crowd, timeSecAt(atMs), hue, weight),
    test: (fixtureId, pattern, untilMs) => rig.test(fixtureId, pattern, untilMs),
    calibrate: (flashesSec) => {
      frame.flashesSec = flashesSec === undefined ? undefined : Float64Array.from(flashesSec);
    },
    render: (atMs) => {
      begin(atMs);
      rig.readMusic(musicAt, frame);
      direct();
      const lines = rig.lines();
      for (const line of lines) paintLine(line, frame);
      runGuard(rig.guarded(), atMs, frame.dtSec);
      for (const line of lines) line.currentMa = line.encoder.encode(line.light);
    },
    heard: () => rig.front().source.moment,
    status: (): EngineStatus => {
      const { music, source } = rig.front();
      const { bpm, section, hasFeatures, hasBeats } = source.moment;
      return {
        program: director.fader.program.name,
        bpm,
        confidence: music.track?.confidence ?? 0,
        section,
        hasFeatures,
        hasBeats,
      };
    },
  };
};
