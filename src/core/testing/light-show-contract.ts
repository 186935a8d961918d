import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completeFixture } from "../lights/fixtures/complete-fixture.ts";
import { layoutKey } from "../lights/fixtures/layout-key.ts";
import {
  defaultShow,
  type FixtureState,
  type LightShow,
  type PreviewFrame,
  type ShowStatus,
} from "../ports/lights.ts";
import { until } from "./player-contract.ts";

const strip = completeFixture("strip", { kind: "preview", count: 30 });
const wall = completeFixture("wall", {
  kind: "preview",
  geometry: { kind: "matrix", width: 8, height: 4, isSerpentine: true },
});

/** What every show does for those who look at it. `make` answers one that was not started. */
export const lightShowContract = (name: string, make: () => LightShow): void => {
  describe(`${name} as a light show`, () => {
    let show: LightShow;
    const told: Readonly<Record<string, FixtureState>>[] = [];
    const pictures: PreviewFrame[] = [];
    const statuses: ShowStatus[] = [];
    const fits =
      (...fixtures: readonly (typeof strip)[]) =>
      ({ layout }: PreviewFrame): boolean =>
        layout === layoutKey(fixtures);
    beforeEach(() => {
      for (const heard of [told, pictures, statuses]) heard.splice(0);
      show = make();
      show.onFixtures((states) => told.push(states));
      show.onPreview((frame) => pictures.push(frame));
      show.onStatus((status) => statuses.push(status));
      show.start();
    });
    afterEach(() => show.stop());

    it("is well soon after its start", async () => {
      await until(() => show.health().state === "ok");
    });

    it("says how its fixtures are, and forgets those that are gone", async () => {
      show.apply(defaultShow, [strip, wall]);
      await until(() => show.fixtures()["strip"]?.state === "ok");
      expect(told.at(-1)).toEqual(show.fixtures());

      show.apply(defaultShow, [wall]);
      await until(() => Object.keys(show.fixtures()).join() === "wall");
    });

    it("makes pictures of all fixtures, in the newest layout, for those who look", async () => {
      show.apply(defaultShow, [strip, wall]);
      show.watch(true);
      const both = await until(() => pictures.find(fits(strip, wall)));
      expect(both.bytes).toHaveLength((30 + 32) * 3);

      show.apply(defaultShow, [wall, strip]);
      show.watch(false);
      show.watch(true);
      await until(() => pictures.find(fits(wall, strip)));
    });

    it("says what it does while somebody looks", async () => {
      show.apply({ ...defaultShow, auto: false, program: "glow" }, [strip]);
      show.watch(true);

      const status = await until(() => statuses.at(-1));

      expect(status.program).toBe("glow");
      expect(Object.keys(status.fixtures)).toEqual(["strip"]);
    });
  });
};
