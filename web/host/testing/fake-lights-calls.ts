import type { BeatsView, FixtureView, LightsView } from "../../../src/protocol/lights.ts";
import { type FakeAnswer, type FakeCall, type FakeCalls, refuse } from "./fake-call.ts";
import { aFixture, fakeFixtures, fakeLights, manyFixtures } from "./fake-lights.ts";

/** How the lights behave: `none` there, `many`, `down`, or `refuse` every change. */
export type LightsMood = "some" | "none" | "many" | "down" | "refuse";

const FIXTURES: Readonly<Record<LightsMood, () => FixtureView[]>> = {
  some: fakeFixtures,
  none: () => [],
  many: manyFixtures,
  down: fakeFixtures,
  refuse: fakeFixtures,
};
const DOWN = refuse(503, "lights-down", "The lights are being started again.");
const WLEDS = [
  { name: "Bar", host: "wled-bar.local", count: 144, isRgbw: false },
  { name: "Stairs", host: "10.0.0.52", count: 90, isRgbw: true },
];

/** Lights that remember what was changed. */
export const createFakeLights = (mood: LightsMood, tell: (lights: LightsView) => void) => {
  let lights = fakeLights(FIXTURES[mood]());
  let correction: BeatsView = { trackId: "t1", tempo: 1, shiftMs: 0, downbeatShift: 0 };

  const put = (change: Partial<LightsView>): LightsView => {
    lights = { ...lights, ...change };
    tell(lights);
    return lights;
  };
  const changeShow = ({ body }: FakeCall): FakeAnswer => {
    const { params, ...change } = body as Partial<LightsView>;
    const isOther = change.program !== undefined && change.program !== lights.program;
    return [200, put({ ...change, params: { ...(isOther ? {} : lights.params), ...params } })];
  };
  const changeFixture = ({ method, parts, body }: FakeCall): FakeAnswer => {
    const [, , id, part] = parts;
    const known = lights.fixtures.find(({ fixtureId }) => fixtureId === id);
    if (id === undefined) {
      const made = aFixture(`n${lights.fixtures.length}`, body as Partial<FixtureView>);
      put({ fixtures: [...lights.fixtures, made] });
      return [201, made];
    }
    if (!known) return refuse(404, "no-such-fixture", "This light is not there any more.");
    if (part === "test") return [204];
    const others = lights.fixtures.filter((one) => one !== known);
    if (method === "DELETE") {
      put({ fixtures: others });
      return [204];
    }
    const changed = { ...known, ...body } as FixtureView;
    put({ fixtures: lights.fixtures.map((one) => (one === known ? changed : one)) });
    return [200, changed];
  };

  const reads: FakeCalls = {
    lights: ({ parts: [, part, id] }) => {
      if (mood === "down") return DOWN;
      if (part === "wleds") return [200, { items: mood === "none" ? [] : WLEDS }];
      return part === "beats" ? [200, { ...correction, trackId: id }] : [200, lights];
    },
  };
  const writes: FakeCalls = {
    lights: (call) => {
      const [, part] = call.parts;
      if (mood === "refuse") return refuse(507, "storage-full");
      if (part === "fixtures") return changeFixture(call);
      if (part === "calibration") return [200, call.body];
      if (part !== "beats") return changeShow(call);
      correction = { ...correction, ...call.body };
      return [200, correction];
    },
  };
  return { reads, writes, lights: () => lights };
};
