import { describe, expect, it } from "vitest";
import { aRun } from "../testing/a-run.ts";
import { countsInWords, runInWords, tookInWords } from "./run-words.ts";

const NOW = new Date("2026-11-21T20:00:00").getTime();

describe("a run in words", () => {
  it.each([
    [aRun("a"), "Reading /music"],
    [aRun("a", { message: "" }), "At work"],
    [aRun("a", { state: "queued" }), "Waits for its turn"],
    [aRun("a", { state: "queued", retryAt: NOW + 120_000 }), "Tries again in 2 minutes"],
    [aRun("a", { state: "queued", retryAt: NOW - 5_000 }), "Tries again in a moment"],
    [aRun("a", { state: "succeeded", endedAt: NOW - 180_000 }), "Done 3 minutes ago"],
    [
      aRun("a", {
        state: "succeeded",
        endedAt: NOW - 180_000,
        counts: { imported: 1200, unchanged: 0, failed: 2, missing: 1 },
      }),
      "Done 3 minutes ago · 1,200 imported · 2 failed",
    ],
    [aRun("a", { state: "cancelled", endedAt: NOW - 1_000 }), "Stopped just now"],
    [
      aRun("a", {
        state: "failed",
        endedAt: NOW - 60_000,
        error: { code: "storage-full", detail: "The disk is full." },
      }),
      "The memory has no space left. · 1 minute ago",
    ],
    [
      aRun("a", {
        state: "failed",
        endedAt: NOW - 60_000,
        error: { code: "no-smoke", detail: "The smoke machine is empty." },
      }),
      "The smoke machine is empty. · 1 minute ago",
    ],
  ])("says %#", (run, words) => {
    expect(runInWords(run, NOW)).toBe(words);
  });

  it("never ended in the future, whatever the clocks of phone and box say", () => {
    expect(runInWords(aRun("a", { state: "succeeded", endedAt: NOW + 900_000 }), NOW)).toBe(
      "Done just now",
    );
  });

  it("says how long it took, or takes until now", () => {
    expect(tookInWords(aRun("a", { startedAt: NOW - 42_000 }), NOW)).toBe("42 s");
    expect(tookInWords(aRun("a", { startedAt: null }), NOW)).toBeUndefined();
  });

  it("counts what happened and leaves out what did not", () => {
    expect(countsInWords({ imported: 1200, failed: 0, notMusic: 2 })).toEqual([
      { word: "imported", number: "1,200" },
      { word: "not music", number: "2" },
    ]);
  });
});
