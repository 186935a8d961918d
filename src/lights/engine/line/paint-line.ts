import type { ShowSetting } from "../../../core/ports/lights.ts";
import type { Program } from "../../programs/program.ts";
import type { Fader } from "../crossfade/create-fader.ts";
import { flashLevel } from "../patterns/flash-level.ts";
import { paintTest } from "../patterns/paint-test.ts";
import type { Params } from "../show/params-of.ts";
import { dim, gainOf, stepLevel } from "./dim.ts";
import type { Line } from "./line.ts";
import { changeProgram, playStage } from "./play-stage.ts";

/** What all lines of a frame have in common. The engine has one, and writes it for every frame. */
export interface Frame {
  show: ShowSetting;
  params: ReadonlyMap<Program, Params>;
  /** Calibration: flashes instead of the show. */
  flashesSec: Float64Array | undefined;
  readonly fader: Fader;
  /** When it is sent. */
  atMs: number;
  timeSec: number;
  dtSec: number;
}

const paintShow = (line: Line, frame: Frame): void => {
  const { fader } = frame;
  const { moment } = line;
  const { wanted } = line.guarded.light;
  changeProgram(line.stage, fader.program, fader.serial, line.leds);
  const share = fader.shareAt(frame.atMs + line.setting.leadMs);
  moment.seed = line.seed;
  playStage(line.stage, share, moment, line.leds, frame.params, wanted);
};

/** Writes what the line should show, before guard and limiter. Tests and calibration know no master and no blackout. */
export const paintLine = (line: Line, frame: Frame): void => {
  const { show, atMs } = frame;
  const { brightness } = line.setting;
  const { wanted } = line.guarded.light;
  const isTest = line.pattern !== undefined && atMs < line.patternUntilMs;
  const target = show.blackout ? 0 : show.master * brightness;
  line.level = stepLevel(line.level, target, frame.dtSec);
  if (isTest && line.pattern !== undefined) {
    paintTest(line.pattern, line.leds.count, line.hasWhite, frame.timeSec, wanted);
    dim(wanted, gainOf(brightness));
  } else if (frame.flashesSec !== undefined) {
    wanted.fill(flashLevel(frame.flashesSec, line.moment.positionSec));
    dim(wanted, gainOf(brightness));
  } else {
    paintShow(line, frame);
    dim(wanted, gainOf(line.level));
  }
};
