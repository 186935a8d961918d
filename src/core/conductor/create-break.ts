import type { Log } from "../ports/environment.ts";
import type { DeckItem } from "../ports/player.ts";
import { newStart } from "../sender.ts";
import type { Stage } from "../stage.ts";

/** A sound of the box's own. */
export interface BreakSound {
  readonly durationMs: number;
  /** Makes it; answers its path. */
  make(): Promise<string>;
  remove(): Promise<void>;
}

/** A note outside the party, there through a power cut: the pause is the box's own. */
export interface PauseMark {
  set(): Promise<void>;
  clear(): Promise<void>;
  isSet(): boolean;
}

/** Only one break at a time: who begins one ends the other first. */
export const createBreakRoom = () => {
  let inside: { end(): Promise<void> } | undefined;
  return {
    enter: async (who: { end(): Promise<void> }): Promise<void> => {
      const before = inside;
      inside = who;
      if (before !== who) await before?.end();
    },
  };
};

export interface BreakDeps {
  readonly stage: Pick<Stage, "party" | "environment">;
  /** Plays something else while the party pauses; `onOver` when it is at its end or the party plays again. */
  readonly interlude: (item: DeckItem | undefined, onOver: () => void) => void;
  readonly room: ReturnType<typeof createBreakRoom>;
  readonly mark: PauseMark;
  readonly sound: BreakSound;
  /** Of the sound's tag. */
  readonly name: string;
  readonly onBegin?: () => void;
  readonly onOver?: () => void;
  readonly log: Log;
}

/** The party waits, at its place, while the box plays a sound of its own. */
export const createBreak = (deps: BreakDeps) => {
  const { stage, interlude, room, mark, sound } = deps;
  let isOn = false;
  /** Of the newest beginning: an older one that is still under way is not wanted any more. */
  let beginnings = 0;
  let shouldResume = false;
  let cleaning: Promise<void> = Promise.resolve();

  const press = async (kind: "pause" | "play"): Promise<void> => {
    const system = { by: { kind: "system" }, atMs: stage.environment.nowMs() } as const;
    const start = newStart(stage.environment);
    await stage.party.send({ kind, ...system, start }, { answer: () => undefined });
  };

  const clean = async (): Promise<void> => {
    if (isOn) return;
    await mark.clear();
    await sound.remove();
  };

  const noteUntidy = (error: unknown): void =>
    deps.log("warn", `after ${deps.name}: ${String(error)}`);

  /**
   * The party plays at once, and the mark goes when the disk knows of it, which a full card may keep from it
   * all evening: while the mark is there, the pause is known to be ours.
   */
  const tidyUp = async (wasPlaying: boolean): Promise<void> => {
    if (wasPlaying) await press("play");
    cleaning = cleaning.then(clean).catch(noteUntidy);
  };

  /** The party goes on, by itself or because somebody pressed play. */
  const over = (): void => {
    if (!isOn) return;
    isOn = false;
    deps.onOver?.();
    const wasPlaying = shouldResume;
    shouldResume = false;
    tidyUp(wasPlaying).catch(noteUntidy);
  };

  const end = async (): Promise<void> => {
    if (isOn) {
      interlude(undefined, over);
      over();
    }
    await cleaning;
  };
  const self = { end };

  const makeItWait = async (isStale: () => boolean): Promise<void> => {
    const { playback } = stage.party.newest();
    if (playback.current === undefined || playback.status !== "playing") return;
    await mark.set();
    if (isStale()) return await mark.clear();
    shouldResume = true;
    await press("pause");
  };

  /** `isStale`: somebody has ended it meanwhile. */
  const start = async (isStale: () => boolean): Promise<void> => {
    await cleaning;
    if (isStale()) return;
    await room.enter(self);
    if (isStale()) return;
    const source = await sound.make();
    if (isStale()) return;
    await makeItWait(isStale);
    // Whoever ended it meanwhile has pressed play.
    if (isStale()) return;
    const tag = `${deps.name} ${stage.environment.newId()}`;
    interlude({ tag, source, durationMs: sound.durationMs }, over);
    // The party may have gone on while its pause was written: then it is over already.
    if (!isStale()) deps.onBegin?.();
  };

  return {
    isOn: (): boolean => isOn,
    /** Resolves when it can be heard. Rejects when the sound cannot be made: a full card. */
    begin: async (): Promise<void> => {
      if (isOn) return;
      isOn = true;
      beginnings += 1;
      const mine = beginnings;
      await start(() => !isOn || beginnings !== mine).catch((error) => {
        if (beginnings === mine) isOn = false;
        throw error;
      });
    },
    /** Resolves when the party goes on. */
    end,
    /** Gives back a party that a power cut caught while it was made to wait. */
    recover: (): void => {
      if (!mark.isSet()) return;
      tidyUp(stage.party.newest().playback.status === "paused").catch(noteUntidy);
    },
  };
};

export type Break = ReturnType<typeof createBreak>;
