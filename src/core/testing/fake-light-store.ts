import { failed, ok } from "../../lib/result.ts";
import type { BeatCorrection, FixtureSetting, LightStore, ShowSetting } from "../ports/lights.ts";
import type { StorageFault } from "../ports/store.ts";

export interface FakeLightStore extends LightStore {
  /** What came to disk, in order: "show 0.8", "fixture 1", "drop 1", "beats a". */
  readonly written: readonly string[];
  /** From now on the disk takes nothing, or again everything. */
  readonly setFault: (fault: StorageFault | undefined) => void;
  /** A slow disk: writes wait until the function that this answers is called. */
  readonly hold: () => () => void;
}

/** Settings in memory. */
export const createFakeLightStore = (): FakeLightStore => {
  const fixtures = new Map<string, FixtureSetting>();
  const corrections = new Map<string, BeatCorrection>();
  const written: string[] = [];
  let show: ShowSetting | undefined;
  let fault: StorageFault | undefined;
  let held: Promise<void> = Promise.resolve();

  const write = async (line: string, act: () => void) => {
    await held;
    if (fault) return failed(fault, "the disk takes nothing");
    act();
    written.push(line);
    return ok(undefined);
  };

  return {
    written,
    setFault: (next) => {
      fault = next;
    },
    hold: () => {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = Promise.resolve();
        release();
      };
    },
    loadLights: () =>
      Promise.resolve({
        show,
        fixtures: [...fixtures.values()],
        corrections: new Map(corrections),
      }),
    putShow: (setting) =>
      write(`show ${setting.master}`, () => {
        show = structuredClone(setting);
      }),
    putFixture: (fixture) =>
      write(`fixture ${fixture.fixtureId}`, () => {
        fixtures.set(fixture.fixtureId, structuredClone(fixture));
      }),
    dropFixture: (fixtureId) => write(`drop ${fixtureId}`, () => void fixtures.delete(fixtureId)),
    putBeatCorrection: (trackId, correction) =>
      write(`beats ${trackId}`, () => {
        if (correction) corrections.set(trackId, correction);
        else corrections.delete(trackId);
      }),
  };
};
