import type { FixtureKind, FixtureSetting } from "../../../core/ports/lights.ts";

/** A fixture of ten LEDs for tests. */
export const aFixture = (
  kind: FixtureKind,
  wish: Partial<FixtureSetting> = {},
): FixtureSetting => ({
  fixtureId: "bar",
  kind,
  name: "Bar",
  count: 10,
  geometry: { kind: "strip", isReversed: false },
  zone: "main",
  leadMs: 0,
  budgetMa: 2000,
  supply: "",
  brightness: 1,
  colourOrder: "RGB",
  gamma: 1,
  address: {},
  ...wish,
});
