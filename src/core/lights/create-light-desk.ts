import { failed, ok } from "../../lib/result.ts";
import type { Log } from "../ports/environment.ts";
import {
  AS_ANALYSED,
  type BeatCorrection,
  defaultShow,
  type FixtureSetting,
  type FoundWled,
  type LightShow,
  type LightStore,
  type LightsResult,
  type ProgramInfo,
  type WledFinder,
} from "../ports/lights.ts";
import { type DeskState, withCorrection, withFixture, withoutFixture } from "./desk-state.ts";
import { createDeskWriter } from "./desk-writer.ts";
import { checkFixture } from "./fixtures/check-fixture.ts";
import { completeFixture, patchFixture } from "./fixtures/complete-fixture.ts";
import { outOfReach } from "./fixtures/out-of-reach.ts";
import type { LightDesk, ShownFixture } from "./light-desk.ts";
import { changeShow } from "./show/change-show.ts";
import { fitShow } from "./show/fit-show.ts";
import { paramsOf } from "./show/program-of.ts";

export interface LightDeskDeps {
  readonly store: LightStore;
  readonly show: Pick<LightShow, "apply" | "test" | "fixtures" | "onFixtures" | "health">;
  readonly programs: readonly ProgramInfo[];
  readonly finder: WledFinder;
  /** Starts or ends clicks and flashes in place of the music. */
  readonly calibrate: (isOn: boolean) => Promise<void> | void;
  readonly newId: () => string;
  readonly log: Log;
}

const SEARCH_MS = 3000;

const isAsAnalysed = ({ tempo, shiftMs, downbeatShift }: BeatCorrection): boolean =>
  tempo === 1 && shiftMs === 0 && downbeatShift === 0;

const noSuchFixture = () => failed("no-such-fixture", "There is no such fixture any more.");

export const createLightDesk = (deps: LightDeskDeps): LightDesk => {
  const { store, show, programs, finder, newId, log } = deps;
  const changeListeners: (() => void)[] = [];
  const beatListeners: (() => void)[] = [];
  const nothing = { fixtures: [], corrections: new Map() };
  let writer: ReturnType<typeof createDeskWriter> | undefined;
  let search: Promise<readonly FoundWled[]> | undefined;

  const state = (): DeskState =>
    writer?.newest() ?? { ...nothing, show: fitShow(defaultShow, programs) };

  const tell = (listeners: readonly (() => void)[]): void => {
    for (const listener of listeners) listener();
  };
  const showIt = ({ show: setting, fixtures }: DeskState): void => {
    show.apply(setting, fixtures);
    tell(changeListeners);
  };
  const dropBack = (stored: DeskState): void => {
    log("error", "the lights' settings could not be stored: they are as they were before");
    showIt(stored);
    tell(beatListeners);
  };

  /** Seen at once; resolves when it is on disk. */
  const keep = async <Answer>(next: DeskState, answer: () => Answer) => {
    if (!writer) throw new Error("the light desk was not started");
    const isSeen = next.show !== state().show || next.fixtures !== state().fixtures;
    const written = writer.set(next);
    if (isSeen) showIt(next);
    else tell(beatListeners);
    const result = await written;
    return result.ok ? ok(answer()) : result;
  };

  const shown = (fixture: FixtureSetting): ShownFixture => ({
    ...fixture,
    ...(show.fixtures()[fixture.fixtureId] ?? { state: "starting", currentMa: 0 }),
  });
  const find = (fixtureId: string): FixtureSetting | undefined =>
    state().fixtures.find((each) => each.fixtureId === fixtureId);
  const keepFixture = (fixture: FixtureSetting): Promise<LightsResult<ShownFixture>> => {
    const others = withoutFixture(state(), fixture.fixtureId).fixtures;
    const checked = checkFixture(fixture, others);
    if (!checked.ok) return Promise.resolve(checked);
    return keep(withFixture(state(), fixture), () => shown(fixture));
  };
  const correctionOf = (trackId: string): BeatCorrection | undefined =>
    state().corrections.get(trackId);

  return {
    start: async () => {
      const loaded = await store.loadLights();
      const stored = { ...loaded, show: fitShow(loaded.show ?? defaultShow, programs) };
      writer = createDeskWriter(store, stored, dropBack);
      show.onFixtures(() => tell(changeListeners));
      if (loaded.show || loaded.fixtures.length > 0) return showIt(stored);
      const screen = completeFixture(newId(), { kind: "preview" });
      // Another object is another state to the writer: the show is stored although it is the default.
      await keep({ ...withFixture(stored, screen), show: { ...stored.show } }, () => undefined);
    },
    view: () => ({
      show: state().show,
      params: paramsOf(state().show, programs),
      programs,
      fixtures: state().fixtures.map(shown),
    }),
    change: async (patch) => {
      const changed = changeShow(state().show, patch, programs);
      if (!changed.ok) return changed;
      return await keep({ ...state(), show: changed.value }, () => undefined);
    },
    addFixture: (wish) => keepFixture(completeFixture(newId(), wish)),
    changeFixture: async (fixtureId, patch) => {
      const fixture = find(fixtureId);
      return fixture ? await keepFixture(patchFixture(fixture, patch)) : noSuchFixture();
    },
    removeFixture: async (fixtureId) =>
      find(fixtureId)
        ? await keep(withoutFixture(state(), fixtureId), () => undefined)
        : noSuchFixture(),
    test: (fixtureId, pattern, seconds) => {
      if (!find(fixtureId)) return noSuchFixture();
      show.test(fixtureId, pattern, seconds);
      return ok(undefined);
    },
    findWleds: () => {
      search ??= finder.find(SEARCH_MS).finally(() => {
        search = undefined;
      });
      return search;
    },
    correctionOf,
    beatsOf: (trackId) => correctionOf(trackId) ?? AS_ANALYSED,
    correctBeats: (trackId, patch) => {
      const beats = { ...AS_ANALYSED, ...correctionOf(trackId), ...patch };
      const kept = isAsAnalysed(beats) ? undefined : beats;
      return keep(withCorrection(state(), trackId, kept), () => beats);
    },
    calibrate: async (isOn) => {
      await deps.calibrate(isOn);
    },
    onChange: (listener) => void changeListeners.push(listener),
    onBeats: (listener) => void beatListeners.push(listener),
    health: () => ({
      ...show.health(),
      fixtures: outOfReach(state().fixtures, show.fixtures()),
    }),
    stop: async () => {
      await writer?.settled();
    },
  };
};
