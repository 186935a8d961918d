import type { LightShow } from "../ports/lights.ts";
import type { DeckItem } from "../ports/player.ts";
import { newStart } from "../sender.ts";
import type { Stage } from "../stage.ts";

export interface ClickTrack {
  readonly durationMs: number;
  /** When it clicks, seconds. */
  readonly times: readonly number[];
  /** Makes it; answers its path. It is there until `remove`, also through a power cut. */
  make(): Promise<string>;
  remove(): Promise<void>;
  /** The box went down while it clicked: the pause of then was ours. */
  wasLeft(): boolean;
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
  /** Of the newest beginning: an older one that is still under way is not wanted any more. */
  let beginnings = 0;
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
    const wasPlaying = shouldResume;
    shouldResume = false;
    void tidyUp(wasPlaying);
  };

  /** The clicks go last: while they are there, the pause is known to be ours. */
  const tidyUp = async (wasPlaying: boolean): Promise<void> => {
    if (wasPlaying) await press("play");
    if (!isOn) await clicks.remove();
  };

  const begin = async (): Promise<void> => {
    isOn = true;
    beginnings += 1;
    const mine = beginnings;
    const isStale = (): boolean => !isOn || beginnings !== mine;
    const source = await clicks.make();
    if (isStale()) return;
    const { playback } = stage.party.newest();
    shouldResume = playback.current !== undefined && playback.status === "playing";
    if (shouldResume) await press("pause");
    // Whoever ended it meanwhile has pressed play.
    if (isStale()) return;
    const tag = `clicks ${stage.environment.newId()}`;
    interlude({ tag, source, durationMs: clicks.durationMs }, over);
    show.calibrate(clicks.times);
  };

  return {
    isOn: (): boolean => isOn,
    /** Gives back a party that a power cut caught while it was made to wait. */
    start: async (): Promise<void> => {
      if (clicks.wasLeft()) await tidyUp(stage.party.newest().playback.status === "paused");
    },
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
