import { describe, expect, it } from "vitest";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import { aRun } from "../testing/a-run.ts";
import { foldRuns } from "./fold-runs.ts";

const heard = (jobId: string, changed: Partial<JobRun> = {}): JobRun =>
  aRun(jobId, { kind: "analyse", state: "succeeded", ...changed });

const folded = (runs: readonly JobRun[]): readonly string[] =>
  foldRuns(runs).map((fold) => fold.map(({ jobId }) => jobId).join(" "));

describe("work that is over", () => {
  it("is one row for all songs that were heard one after another", () => {
    expect(folded([heard("c"), heard("b"), heard("a")])).toEqual(["c b a"]);
  });

  it("shows what failed alone, between what went well before and after it", () => {
    const runs = [
      ...[heard("g"), heard("f"), heard("e")],
      heard("broken", { state: "failed" }),
      ...[heard("c"), heard("b"), heard("a")],
    ];

    expect(folded(runs)).toEqual(["g f e", "broken", "c b a"]);
  });

  it("shows failures of one kind one by one", () => {
    const failed = [1, 2, 3].map((at) => heard(`${at}`, { state: "failed" }));

    expect(folded(failed)).toEqual(["1", "2", "3"]);
  });

  it("does not mix songs heard ahead with other work", () => {
    const runs = [heard("d"), heard("c"), heard("b"), heard("look", { kind: "rescan" })];

    expect(folded(runs)).toEqual(["d c b", "look"]);
  });

  it("leaves two of a kind as they are", () => {
    expect(folded([heard("b"), heard("a")])).toEqual(["b", "a"]);
  });

  it("keeps backups apart, for each has a file to save", () => {
    const artifacts = [{ name: "party.rumpus", bytes: 12 }];
    const backups = ["mon", "sun", "sat"].map((day) => heard(day, { kind: "backup", artifacts }));

    expect(folded(backups)).toEqual(["mon", "sun", "sat"]);
  });
});
