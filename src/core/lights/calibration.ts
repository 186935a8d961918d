import type { LightShow } from "../ports/lights.ts";
import type { DeckItem } from "../ports/player.ts";
import { newStart } from "../sender.ts";
import type { Stage } from "../stage.ts";

export interface ClickTrack {
  readonly durationMs: number;
  /** When it clicks, seconds. */
  readonly times: readonly number[];
  /** Makes it; answers its path. */
  make(): Promise<string>;
}

export interface CalibrationDeps {
  readonly stage: Pick<Stage, "party" | "environment">;
  /** Plays something else while the party pauses; `onOver` when it is at its end or the party plays again. */
  readonly interlude: (item: DeckItem | undefined, onOver: () => void) => void;
  readonly show: Pick<LightShow, "calibrate">;
  readonly clicks: ClickTrack;
}

/** Clicks and flashes instead of the party, so that the host can match them by ear and eye. */
export const createCalibration = ({ stage, interlude, show, clicks }: CalibrationDeps) => {
  let isOn = false;
  let shouldResume = false;

  const press = async (kind: "pause" | "play"): Promise<void> => {
    const system = { by: { kind: "system" }, atMs: stage.environment.nowMs() } as const;
    const start = newStart(stage.environment);
    await stage.party.send({ kind, ...system, start }, { answer: () => undefined });
  };

  /** The party goes on, by itself or because somebody pressed play. */
  const over = (): void => {
    if (!isOn) return;
    isOn = false;
    show.calibrate(undefined);
    if (shouldResume) void press("play");
    shouldResume = false;
  };

  const begin = async (): Promise<void> => {
    isOn = true;
    const source = await clicks.make();
    const { playback } = stage.party.newest();
    shouldResume = playback.current !== undefined && playback.status === "playing";
    if (shouldResume) await press("pause");
    if (!isOn) return;
    const tag = `clicks ${stage.environment.newId()}`;
    interlude({ tag, source, durationMs: clicks.durationMs }, over);
    show.calibrate(clicks.times);
  };

  return {
    isOn: (): boolean => isOn,
    /** Rejects when the clicks cannot be made: a full card. */
    set: async (wanted: boolean): Promise<void> => {
      if (wanted === isOn) return;
      if (wanted) {
        await begin().catch((error) => {
          isOn = false;
          throw error;
        });
        return;
      }
      interlude(undefined, over);
      over();
    },
  };
};

export type Calibration = ReturnType<typeof createCalibration>;
