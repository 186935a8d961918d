import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRun } from "../testing/a-run.ts";
import { pickRuns, type Waiting } from "./pick-runs.ts";

const waiting = (jobId: string, priority = 50, lane?: string, retryAt?: number): Waiting => ({
  run: aRun(jobId, { retryAt }),
  rules: { priority, ...(lane === undefined ? {} : { lane }) },
});
const pick = (queued: readonly Waiting[], running: readonly Waiting[] = [], maxParallel = 1) =>
  pickRuns({ queued, running, maxParallel, nowMs: 1000 }).map(({ jobId }) => jobId);

describe("the next run", () => {
  it("is the one with the highest priority, then the oldest", () => {
    expect(pick([waiting("a"), waiting("b", 90), waiting("c", 90)])).toEqual(["b"]);
    expect(pick([waiting("a"), waiting("b")], [], 9)).toEqual(["a", "b"]);
  });

  it("does not start while there is no place", () => {
    expect(pick([waiting("a")], [waiting("x")])).toEqual([]);
  });

  it("lets others pass while its lane is busy", () => {
    const queued = [waiting("a", 90, "library"), waiting("b", 10)];

    expect(pick(queued, [waiting("x", 50, "library")], 2)).toEqual(["b"]);
  });

  it("is at once one that has a place of its own, and takes no place from others", () => {
    const own = (jobId: string): Waiting => ({
      run: aRun(jobId),
      rules: { priority: 80, lane: "own", hasOwnPlace: true },
    });

    expect(pick([own("a")], [waiting("x")])).toEqual(["a"]);
    expect(pick([waiting("b")], [own("a")])).toEqual(["b"]);
    expect(pick([own("b")], [own("a")])).toEqual([]);
  });

  it("waits for its time, but not for one that only a wrong clock has set", () => {
    expect(pick([waiting("a", 50, undefined, 1001)])).toEqual([]);
    expect(pick([waiting("a", 50, undefined, 1000)])).toEqual(["a"]);
    expect(pick([waiting("a", 50, undefined, 1e12)])).toEqual(["a"]);
  });

  it("never makes two of a lane, nor more than there are places", () => {
    const anyWaiting = fc
      .tuple(fc.nat(3), fc.option(fc.constantFrom("x", "y"), { nil: undefined }))
      .map(([priority, lane]) => ({ priority, lane }));
    fc.assert(
      fc.property(fc.array(anyWaiting), fc.integer({ min: 1, max: 4 }), (specs, places) => {
        const queued = specs.map(({ priority, lane }, at) => waiting(`${at}`, priority, lane));
        const picked = pickRuns({ queued, running: [], maxParallel: places, nowMs: 1000 });
        const lanes = picked.flatMap((run) => specs[Number(run.jobId)]?.lane ?? []);

        expect(picked.length).toBeLessThanOrEqual(places);
        expect(new Set(lanes).size).toBe(lanes.length);
      }),
    );
  });
});
