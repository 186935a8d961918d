import { expect, it } from "vitest";
import { beginsWithSetup } from "./first-run.ts";

it("leads a new host through the first steps", () => {
  expect(beginsWithSetup("", { isSetUp: false })).toBe(true);
});

it("lets a host whose party is set up go straight to it", () => {
  expect(beginsWithSetup("", { isSetUp: true })).toBe(false);
});

it("leaves a host alone who wanted to go somewhere", () => {
  expect(beginsWithSetup("#party", { isSetUp: false })).toBe(false);
});
