import { describe, expect, it } from "vitest";
import {
  AS_ANALYSED,
  afterStep,
  type BeatStep,
  correctionInWords,
  sectionInWords,
  sureness,
} from "./beat-steps.ts";

const press = (...steps: readonly BeatStep[]) => steps.reduce(afterStep, AS_ANALYSED);

describe("putting the beat right", () => {
  it("doubles and halves, and comes back to where it was", () => {
    expect(press("double").tempo).toBe(2);
    expect(press("double", "double").tempo).toBe(2);
    expect(press("double", "halve").tempo).toBe(1);
    expect(press("halve", "halve").tempo).toBe(0.5);
  });

  it("moves by 10 ms either way, and no further than a second", () => {
    expect(press("later", "later", "earlier").shiftMs).toBe(10);
    expect(press(...Array<BeatStep>(200).fill("earlier")).shiftMs).toBe(-1000);
  });

  it("lets the bar begin on each of four beats in turn", () => {
    const shifts = [1, 2, 3, 4].map(
      (times) => press(...Array<BeatStep>(times).fill("next-downbeat")).downbeatShift,
    );

    expect(shifts).toEqual([1, 2, 3, 0]);
  });

  it("forgets everything on “as analysed”", () => {
    expect(press("double", "later", "next-downbeat", "as-analysed")).toEqual(AS_ANALYSED);
  });

  it("says what was corrected", () => {
    expect(correctionInWords(AS_ANALYSED)).toBe("");
    expect(correctionInWords(press("double", "later", "next-downbeat"))).toBe(
      "twice as fast, 10 ms later, bar begins 1 beat later",
    );
    expect(correctionInWords(press("halve", "earlier"))).toBe("half as fast, 10 ms earlier");
  });
});

describe("what the show hears", () => {
  it("is said by how much it can be believed", () => {
    expect([0.9, 0.5, 0.1].map(sureness)).toEqual(["Very sure", "Fairly sure", "Guessing"]);
  });

  it("names the part of the song", () => {
    expect(["build", "coda", "toString"].map(sectionInWords)).toEqual([
      "Build-up",
      "coda",
      "toString",
    ]);
  });
});
