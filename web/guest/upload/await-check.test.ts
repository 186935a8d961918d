import { describe, expect, it } from "vitest";
import type { JobRun } from "../../../src/protocol/jobs.ts";
import { stateAfter } from "./await-check.ts";

const aRun = (more: Partial<JobRun>): JobRun => ({
  jobId: "job",
  kind: "import-upload",
  title: "Check an upload",
  state: "running",
  percent: 40,
  message: "Reading its tags",
  counts: {},
  artifacts: [],
  attempt: 1,
  startedBy: "guest",
  queuedAt: 0,
  startedAt: 0,
  endedAt: null,
  ...more,
});

describe("how a check ends", () => {
  it("says nothing while it is at it", () => {
    expect(stateAfter(aRun({ state: "queued" }))).toBeUndefined();
    expect(stateAfter(aRun({ state: "running" }))).toBeUndefined();
  });

  it("names the song that is there now", () => {
    expect(stateAfter(aRun({ state: "succeeded", message: "Jóga by Björk" }))).toMatchObject({
      kind: "there",
      song: "Jóga by Björk",
    });
  });

  it("says why a file was refused, and offers to send only what was stopped again", () => {
    const failed = (code: string) => {
      const error = { code, detail: "It ends in the middle." };
      return stateAfter(aRun({ state: "failed", error }));
    };

    expect(failed("not-music")).toEqual({
      kind: "refused",
      why: "That is no music file.",
      canRetry: false,
    });
    expect(failed("truncated")).toMatchObject({ why: "It ends in the middle." });
    expect(stateAfter(aRun({ state: "cancelled" }))).toMatchObject({ canRetry: true });
  });

  it("says which song is there already", () => {
    const message = "Jóga by Björk is in the library already.";

    expect(stateAfter(aRun({ state: "skipped", message }))).toMatchObject({ why: message });
  });
});
