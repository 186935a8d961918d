import { expect, it } from "vitest";
import { defaultShow } from "../../ports/lights.ts";
import { programs } from "../../testing/a-light-desk.ts";
import { fitShow } from "./fit-show.ts";
import { paramsOf } from "./program-of.ts";

it("a show that fits stays as it is", () => {
  const show = { ...defaultShow, program: "glow", params: { glow: { depth: 0.2 } } };

  expect(fitShow(show, programs)).toEqual(show);
});

it.each(["disco", "constructor", "strobe"])(
  "a program that is gone or not allowed (%s) gives way to a calm one",
  (program) => {
    expect(fitShow({ ...defaultShow, program }, programs).program).toBe("pulse");
  },
);

it("parameters that an update took away or narrowed are forgotten", () => {
  const params = { pulse: { decay: 9, every: 2, wobble: 1 }, disco: { ball: 1 } };

  expect(fitShow({ ...defaultShow, params }, programs).params).toEqual({ pulse: { every: 2 } });
});

it("what the host never set is at its default", () => {
  const params = { pulse: { every: 2 }, glow: { depth: 0 } };

  expect(paramsOf({ ...defaultShow, params }, programs)).toEqual({ decay: 1, every: 2 });
});
