import type { FixtureSetting } from "../../../core/ports/lights.ts";

/** A fixture with a supply that is enough for everything. */
export const aFixture = (changes: Partial<FixtureSetting> = {}): FixtureSetting => ({
  fixtureId: "strip",
  kind: "preview",
  name: "Strip",
  count: 16,
  geometry: { kind: "strip", isReversed: false },
  zone: "room",
  leadMs: 0,
  budgetMa: 100_000,
  supply: "",
  brightness: 1,
  colourOrder: "RGB",
  gamma: 1,
  address: {},
  ...changes,
});
