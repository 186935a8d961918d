import { describe, expect, it } from "vitest";
import type { SetupStep } from "../../../src/protocol/box.ts";
import { stepBeside, stepToShow } from "./setup-state.ts";

const aStep = (stepId: string, state: SetupStep["state"] = "open"): SetupStep => ({
  stepId,
  title: stepId,
  state,
});
const STEPS = [aStep("name", "done"), aStep("music"), aStep("sound")];

describe("the first steps", () => {
  it("begin with what is not done yet", () => {
    expect(stepToShow(STEPS, undefined)?.stepId).toBe("music");
  });

  it("go where the host wants, if there is such a step", () => {
    expect(stepToShow(STEPS, "name")?.stepId).toBe("name");
    expect(stepToShow(STEPS, "wings")?.stepId).toBe("music");
  });

  it("end with the last one when all is done", () => {
    const done = STEPS.map(({ stepId }) => aStep(stepId, "done"));

    expect(stepToShow(done, undefined)?.stepId).toBe("sound");
    expect(stepToShow([], undefined)).toBeUndefined();
  });

  it("go forward and back, and no further than there are steps", () => {
    expect(stepBeside(STEPS, "music", 1)?.stepId).toBe("sound");
    expect(stepBeside(STEPS, "music", -1)?.stepId).toBe("name");
    expect(stepBeside(STEPS, "sound", 1)).toBeUndefined();
    expect(stepBeside(STEPS, "wings", 1)).toBeUndefined();
  });
});
