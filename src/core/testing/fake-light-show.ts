import { layoutKey } from "../lights/fixtures/layout-key.ts";
import type {
  FixtureSetting,
  FixtureState,
  LightShow,
  PreviewFrame,
  ShowSetting,
  ShowStatus,
} from "../ports/lights.ts";

export interface FakeLightShow extends LightShow {
  /** What it was told, newest last: "test 1 count 10", "watch true" ... */
  readonly told: readonly string[];
  /** What was applied last. */
  readonly applied: () => {
    readonly show: ShowSetting;
    readonly fixtures: readonly FixtureSetting[];
  };
  /** A picture of the fixtures as they are, every byte `level`; or of another layout. */
  readonly picture: (level: number, layout?: number) => void;
  readonly status: (more?: Partial<ShowStatus>) => void;
  /** The device of a fixture comes or goes. */
  readonly setFixture: (fixtureId: string, state: FixtureState) => void;
  /** The thread dies, or is back. */
  readonly setHealth: (health: ReturnType<LightShow["health"]>) => void;
}

/** A show without light. Pictures come when the test says so; one comes by itself when somebody begins to look. */
export const createFakeLightShow = (): FakeLightShow => {
  const told: string[] = [];
  const previewListeners: ((frame: PreviewFrame) => void)[] = [];
  const statusListeners: ((status: ShowStatus) => void)[] = [];
  const fixtureListeners: ((states: Readonly<Record<string, FixtureState>>) => void)[] = [];
  let applied: ReturnType<FakeLightShow["applied"]> | undefined;
  let states: Readonly<Record<string, FixtureState>> = {};
  let health: ReturnType<LightShow["health"]> = { state: "starting" };

  const known = () => {
    if (!applied) throw new Error("nothing was applied yet");
    return applied;
  };
  const setStates = (next: typeof states): void => {
    states = next;
    for (const listener of fixtureListeners) listener(states);
  };
  const picture: FakeLightShow["picture"] = (level, layout) => {
    const { fixtures } = known();
    const leds = fixtures.reduce((sum, { count }) => sum + count, 0);
    const bytes = new Uint8Array(leds * 3).fill(level);
    for (const listener of previewListeners) {
      listener({ layout: layout ?? layoutKey(fixtures), bytes });
    }
  };
  const status: FakeLightShow["status"] = (more) => {
    const { show } = known();
    const quiet = { trackId: undefined, bpm: 0, confidence: 0, section: "verse" };
    const now = { program: show.program, hasFeatures: false, hasBeats: false, framesPerSec: 60 };
    const all = { ...quiet, ...now, fixtures: states, ...more };
    for (const listener of statusListeners) listener(all);
  };

  return {
    told,
    applied: known,
    picture,
    status,
    setFixture: (fixtureId, state) => setStates({ ...states, [fixtureId]: state }),
    setHealth: (next) => {
      health = next;
    },
    start: () => {
      health = { state: "ok" };
    },
    apply: (show, fixtures) => {
      applied = { show, fixtures };
      told.push("apply");
      const state = (id: string): FixtureState => states[id] ?? { state: "ok", currentMa: 0 };
      setStates(Object.fromEntries(fixtures.map(({ fixtureId: id }) => [id, state(id)])));
    },
    cue: (songs) => void told.push(`cue ${songs.map(({ trackId }) => trackId).join(" ")}`),
    cheer: (hue, weight) => void told.push(`cheer ${hue} ${weight}`),
    test: (fixtureId, pattern, seconds) =>
      void told.push(`test ${fixtureId} ${pattern} ${seconds}`),
    calibrate: (flashes) => void told.push(`calibrate ${flashes?.join(" ") ?? "off"}`),
    watch: (isWatched) => {
      told.push(`watch ${isWatched}`);
      if (!isWatched || !applied) return;
      picture(0);
      status();
    },
    onPreview: (listener) => void previewListeners.push(listener),
    onStatus: (listener) => void statusListeners.push(listener),
    onFixtures: (listener) => void fixtureListeners.push(listener),
    onBrokenFeatures: () => undefined,
    fixtures: () => states,
    health: () => health,
    stop: () => Promise.resolve(),
  };
};
