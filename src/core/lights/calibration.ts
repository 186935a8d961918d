import { type BreakDeps, type BreakSound, createBreak } from "../conductor/create-break.ts";
import type { LightShow } from "../ports/lights.ts";

export interface ClickTrack extends BreakSound {
  /** When it clicks, seconds. */
  readonly times: readonly number[];
}

export interface CalibrationDeps
  extends Pick<BreakDeps, "stage" | "interlude" | "room" | "mark" | "log"> {
  readonly show: Pick<LightShow, "calibrate">;
  readonly clicks: ClickTrack;
}

/** Clicks and flashes instead of the party, so that the host can match them by ear and eye. */
export const createCalibration = ({ show, clicks, ...deps }: CalibrationDeps) => {
  const clicking = createBreak({
    ...deps,
    sound: clicks,
    name: "clicks",
    onBegin: () => show.calibrate(clicks.times),
    onOver: () => show.calibrate(undefined),
  });
  return {
    isOn: clicking.isOn,
    start: clicking.recover,
    /** Rejects when the clicks cannot be made: a full card. */
    set: (wanted: boolean): Promise<void> => (wanted ? clicking.begin() : clicking.end()),
  };
};

export type Calibration = ReturnType<typeof createCalibration>;
