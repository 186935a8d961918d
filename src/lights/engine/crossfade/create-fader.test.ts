import { describe, expect, it } from "vitest";
import { aMoment } from "../testing/a-moment.ts";
import { aProgram } from "../testing/a-program.ts";
import { createFader } from "./create-fader.ts";

const first = aProgram("first", () => 0);
const next = aProgram("next", () => 1);
const third = aProgram("third", () => 1);

describe("a change by the show itself", () => {
  it("waits for the next bar and takes two beats", () => {
    const fader = createFader(first);
    const inBar = aMoment({ barIndex: 7, barPhase: 0.6 });

    fader.want(next, "bar", inBar, 1000);
    fader.step(inBar, 1000);
    const waiting = fader.program.name;
    fader.step(aMoment({ barIndex: 8, barPhase: 0.01 }), 1800);

    expect(waiting).toBe("first");
    expect(fader.program.name).toBe("next");
    expect(fader.shareAt(1800)).toBe(0);
    expect(fader.shareAt(2300)).toBeCloseTo(0.5);
    expect(fader.shareAt(2800)).toBe(1);
  });

  it("begins at once on a bar line", () => {
    const fader = createFader(first);

    fader.want(next, "bar", aMoment({ barPhase: 0.05 }), 1000);

    expect(fader.program.name).toBe("next");
  });

  it("does not wait longer than four seconds", () => {
    const fader = createFader(first);
    const inBar = aMoment({ barPhase: 0.5 });

    fader.want(next, "bar", inBar, 1000);
    fader.step(inBar, 4900);
    const waiting = fader.program.name;
    fader.step(inBar, 5000);

    expect([waiting, fader.program.name]).toEqual(["first", "next"]);
  });

  it("begins at once without beats", () => {
    const fader = createFader(first);
    const still = aMoment({ hasBeats: false, barPhase: 0.5 });

    fader.want(next, "bar", still, 1000);
    fader.step(still, 1000);

    expect(fader.program.name).toBe("next");
  });
});

describe("a change by the host", () => {
  it("begins on the next beat, within 0.6 s", () => {
    const fader = createFader(first);
    const inBeat = aMoment({ beatIndex: 3, barPhase: 0.5 });

    fader.want(next, "beat", inBeat, 1000);
    fader.step(inBeat, 1200);
    const waiting = fader.program.name;
    fader.step(aMoment({ beatIndex: 4, barPhase: 0.75 }), 1300);

    expect([waiting, fader.program.name]).toEqual(["first", "next"]);
    expect(fader.shareAt(1900)).toBe(1);
  });

  it("is forgotten when the host thinks again before the beat", () => {
    const fader = createFader(first);
    const inBeat = aMoment({ barPhase: 0.5 });

    fader.want(next, "beat", inBeat, 1000);
    fader.want(first, "beat", inBeat, 1100);
    fader.step(inBeat, 3000);

    expect([fader.program.name, fader.serial]).toEqual(["first", 0]);
  });
});

it("cuts right on the drop, without a fade", () => {
  const fader = createFader(first);

  fader.want(third, "cut", aMoment({ barPhase: 0.5 }), 1000);

  expect([fader.shareAt(999), fader.shareAt(1000)]).toEqual([0, 1]);
});
