import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completeFixture } from "../lights/fixtures/complete-fixture.ts";
import { defaultShow, type LightStore } from "../ports/lights.ts";

export interface LightStoreRig {
  readonly store: LightStore;
  /** The store as it is after the daemon was started again. */
  readonly restart: () => Promise<LightStore>;
  readonly close: () => Promise<void>;
}

const strip = completeFixture("strip", {
  kind: "ws281x-spi",
  name: "Bar",
  count: 144,
  address: { device: "/dev/spidev0.0" },
});
const wall = completeFixture("wall", {
  kind: "wled",
  geometry: { kind: "matrix", width: 16, height: 8, isSerpentine: true },
  address: { host: "wall.local", hasAudioSync: true },
});

/** What every store of the light desk does. */
export const lightStoreContract = (name: string, make: () => Promise<LightStoreRig>): void => {
  describe(`${name} as a store of the light desk`, () => {
    let rig: LightStoreRig;
    let store: LightStore;
    beforeEach(async () => {
      rig = await make();
      store = rig.store;
    });
    afterEach(() => rig.close());

    it("knows of no lights before there were any", async () => {
      expect(await store.loadLights()).toEqual({
        show: undefined,
        fixtures: [],
        corrections: new Map(),
      });
    });

    it("keeps the newest show over a restart", async () => {
      const show = {
        ...defaultShow,
        program: "comet",
        params: { comet: { tail: 0.3 }, pulse: { decay: 1 } },
        palette: ["#ff8800", "#0088ff"],
        input: { kind: "capture", system: "alsa", device: "hw:1" },
        soundDelayMs: -40,
      } as const;

      await store.putShow({ ...show, master: 0.1 });
      expect((await store.putShow(show)).ok).toBe(true);

      expect((await (await rig.restart()).loadLights()).show).toEqual(show);
    });

    it("keeps fixtures in the order in which they came, however often they change", async () => {
      await store.putFixture(wall);
      await store.putFixture(strip);
      await store.putFixture({ ...wall, brightness: 0.5 });

      const { fixtures } = await (await rig.restart()).loadLights();

      expect(fixtures).toEqual([{ ...wall, brightness: 0.5 }, strip]);
    });

    it("forgets a fixture that was removed, and one that never was", async () => {
      await store.putFixture(wall);
      await store.putFixture(strip);

      await store.dropFixture("wall");
      expect((await store.dropFixture("nobody")).ok).toBe(true);

      expect((await (await rig.restart()).loadLights()).fixtures).toEqual([strip]);
    });

    it("keeps what the host said about a track's beats, until it is taken back", async () => {
      const doubled = { tempo: 2, shiftMs: -20, downbeatShift: 1 } as const;
      await store.putBeatCorrection("a", { ...doubled, tempo: 0.5 });
      await store.putBeatCorrection("a", doubled);
      await store.putBeatCorrection("b", doubled);

      await store.putBeatCorrection("b", undefined);

      const { corrections } = await (await rig.restart()).loadLights();
      expect(corrections).toEqual(new Map([["a", doubled]]));
    });
  });
};
