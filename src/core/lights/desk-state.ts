import type { BeatCorrection, FixtureSetting, LightStore, ShowSetting } from "../ports/lights.ts";

/** All that the host has set up. */
export interface DeskState {
  readonly show: ShowSetting;
  readonly fixtures: readonly FixtureSetting[];
  /** By track. */
  readonly corrections: ReadonlyMap<string, BeatCorrection>;
}

/** One write, and the state that is on disk when it is done. */
export interface Step {
  readonly write: (store: LightStore) => ReturnType<LightStore["putShow"]>;
  readonly done: (stored: DeskState) => DeskState;
}

export const withFixture = (state: DeskState, fixture: FixtureSetting): DeskState => {
  const { fixtureId } = fixture;
  const isNew = !state.fixtures.some((each) => each.fixtureId === fixtureId);
  const fixtures = isNew
    ? [...state.fixtures, fixture]
    : state.fixtures.map((each) => (each.fixtureId === fixtureId ? fixture : each));
  return { ...state, fixtures };
};

export const withoutFixture = (state: DeskState, fixtureId: string): DeskState => ({
  ...state,
  fixtures: state.fixtures.filter((each) => each.fixtureId !== fixtureId),
});

export const withCorrection = (
  state: DeskState,
  trackId: string,
  correction: BeatCorrection | undefined,
): DeskState => {
  const corrections = new Map(state.corrections);
  if (correction) corrections.set(trackId, correction);
  else corrections.delete(trackId);
  return { ...state, corrections };
};

const fixtureSteps = (from: DeskState, to: DeskState): readonly Step[] => [
  ...from.fixtures
    .filter(({ fixtureId }) => !to.fixtures.some((each) => each.fixtureId === fixtureId))
    .map(
      ({ fixtureId }): Step => ({
        write: (store) => store.dropFixture(fixtureId),
        done: (stored) => withoutFixture(stored, fixtureId),
      }),
    ),
  ...to.fixtures
    .filter((fixture) => !from.fixtures.includes(fixture))
    .map(
      (fixture): Step => ({
        write: (store) => store.putFixture(fixture),
        done: (stored) => withFixture(stored, fixture),
      }),
    ),
];

const correctionSteps = (from: DeskState, to: DeskState): readonly Step[] => {
  if (from.corrections === to.corrections) return [];
  const tracks = new Set([...from.corrections.keys(), ...to.corrections.keys()]);
  return [...tracks]
    .filter((trackId) => from.corrections.get(trackId) !== to.corrections.get(trackId))
    .map((trackId): Step => {
      const correction = to.corrections.get(trackId);
      return {
        write: (store) => store.putBeatCorrection(trackId, correction),
        done: (stored) => withCorrection(stored, trackId, correction),
      };
    });
};

/** The writes that lead from one state to another. The show comes last: where one is stored, a first start is over. */
export const stepsBetween = (from: DeskState, to: DeskState): readonly Step[] => [
  ...fixtureSteps(from, to),
  ...correctionSteps(from, to),
  ...(from.show === to.show
    ? []
    : [
        {
          write: (store: LightStore) => store.putShow(to.show),
          done: (stored: DeskState) => ({ ...stored, show: to.show }),
        },
      ]),
];
