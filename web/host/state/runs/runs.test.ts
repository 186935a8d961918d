import { describe, expect, it } from "vitest";
import { aRun } from "../../testing/a-run.ts";
import { NO_RUNS, onlyHeard, sortRuns, withPage, withRun } from "./runs.ts";

const ids = (runs: readonly { readonly jobId: string }[]) => runs.map(({ jobId }) => jobId);

describe("runs", () => {
  it("are sorted into what works, what waits and what is over", () => {
    const runs = [
      aRun("late", { startedAt: 3_000 }),
      aRun("early", { startedAt: 2_000 }),
      aRun("second", { state: "queued", queuedAt: 9_000, startedAt: null }),
      aRun("first", { state: "queued", queuedAt: 8_000, startedAt: null }),
      aRun("old", { state: "succeeded", endedAt: 4_000 }),
      aRun("new", { state: "failed", endedAt: 5_000 }),
      aRun("never", { state: "skipped", startedAt: null, endedAt: 4_500 }),
    ].reduce(withRun, NO_RUNS);

    const { running, waiting, over } = sortRuns(runs);

    expect([ids(running), ids(waiting), ids(over)]).toEqual([
      ["early", "late"],
      ["first", "second"],
      ["new", "never", "old"],
    ]);
  });

  it("keep what the stream told while the list was asked for", () => {
    const known = withRun(NO_RUNS, aRun("a", { percent: 70 }));

    const after = withPage(known, [aRun("a", { percent: 10 }), aRun("b")], new Set(["a"]));

    expect([after.get("a")?.percent, after.get("b")?.percent]).toEqual([70, 40]);
  });

  it("take a run that was tried again back among those at work", () => {
    const failed = withRun(NO_RUNS, aRun("a", { state: "failed", endedAt: 3_000 }));

    const again = withRun(failed, aRun("a", { state: "queued", attempt: 2, startedAt: null }));

    expect(ids(sortRuns(again).waiting)).toEqual(["a"]);
  });

  it("forget what is no longer in the list when it is asked for anew", () => {
    const known = [aRun("gone"), aRun("heard")].reduce(withRun, NO_RUNS);

    expect([...onlyHeard(known, new Set(["heard"])).keys()]).toEqual(["heard"]);
  });
});
