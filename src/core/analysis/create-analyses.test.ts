import { describe, expect, it } from "vitest";
import type { Analysis } from "../ports/analyses.ts";
import type { JobRun, JobState } from "../ports/jobs.ts";
import { aRun } from "../testing/a-run.ts";
import { turns } from "../testing/a-stage.ts";
import { anAnalysis } from "../testing/an-analysis.ts";
import { createFakeAnalysisStore } from "../testing/fake-analysis-store.ts";
import { createFakeFeatureFiles } from "../testing/fake-feature-files.ts";
import type { AnalyseInput } from "./analysis-job.ts";
import { type AnalysesDeps, createAnalyses, type WantedTrack } from "./create-analyses.ts";

const HOUR_MS = 3_600_000;
const song = (trackId: string): WantedTrack => ({ trackId, source: `/music/${trackId}.mp3` });
const songs = (...ids: readonly string[]): readonly WantedTrack[] => ids.map(song);

/** Work that a test ends. */
const createWork = () => {
  const inputs: AnalyseInput[] = [];
  const ends = new Map<string, (state: JobState) => void>();
  const cancelled: string[] = [];
  const over = new Map<string, Promise<JobRun>>();
  const nameOf = (jobId: string): string => inputs[Number(jobId)]?.trackId ?? "";
  return {
    jobs: {
      submit: (_kind: string, input: unknown) => {
        const jobId = String(inputs.push(input as AnalyseInput) - 1);
        const run = new Promise<JobRun>((resolve) => {
          ends.set(nameOf(jobId), (state) => resolve(aRun(jobId, { state })));
        });
        over.set(jobId, run);
        return Promise.resolve({ ok: true as const, value: aRun(jobId) });
      },
      cancel: (jobId: string) => {
        cancelled.push(nameOf(jobId));
        ends.get(nameOf(jobId))?.("cancelled");
        return Promise.resolve({ ok: true as const, value: aRun(jobId) });
      },
      whenOver: (jobId: string) => over.get(jobId) ?? Promise.reject(new Error("no such run")),
    },
    inputs,
    cancelled,
    begun: () => inputs.map(({ trackId }) => trackId),
    end: (trackId: string, state: JobState) => ends.get(trackId)?.(state),
  };
};

const aListener = async (
  known: readonly Analysis[] = [],
  more: Partial<AnalysesDeps> & { readonly onDisk?: readonly string[] } = {},
) => {
  const store = more.store ?? createFakeAnalysisStore(...known);
  const onDisk = more.onDisk ?? known.flatMap(({ trackId, bytes }) => (bytes > 0 ? [trackId] : []));
  const files = createFakeFeatureFiles(...onDisk);
  const work = createWork();
  const changes: string[] = [];
  const clock = { nowMs: 10 * HOUR_MS };
  const logged: string[] = [];
  const analyses = createAnalyses({
    store,
    files,
    jobs: work.jobs,
    coverPath: (coverId) => `/covers/${coverId}.webp`,
    nowMs: () => clock.nowMs,
    version: 1,
    log: (level, line) => logged.push(`${level}: ${line}`),
    ...more,
  });
  analyses.onChange((trackId) => changes.push(trackId));
  await analyses.load();
  analyses.start();
  return {
    analyses,
    store,
    files,
    work,
    changes,
    clock,
    logged,
    want: async (...ids: readonly string[]) => {
      analyses.want(songs(...ids));
      await turns();
    },
    /** Its process hears it to the end. */
    heard: async (trackId: string, more: Partial<Analysis> = {}) => {
      const { usedAtMs: _, ...analysis } = anAnalysis(trackId, more);
      files.write(trackId);
      await analyses.take({ kind: "done", analysis });
      work.end(trackId, "succeeded");
      await turns();
    },
    fails: async (trackId: string, state: JobState = "failed") => {
      work.end(trackId, state);
      await turns();
    },
    row: async (trackId: string) =>
      (await store.analyses()).find((each) => each.trackId === trackId),
  };
};

describe("songs that matter are heard ahead", () => {
  it("one after the other, the most wanted first", async () => {
    const on = await aListener();

    await on.want("now", "next", "later");
    const first = on.work.begun();
    await on.heard("now");
    await on.heard("next");

    expect(first).toEqual(["now"]);
    expect(on.work.begun()).toEqual(["now", "next", "later"]);
  });

  it("once, also over a restart", async () => {
    const on = await aListener([anAnalysis("now")]);

    await on.want("now", "next");
    await on.heard("next");
    await on.want("next", "now");

    expect(on.work.begun()).toEqual(["next"]);
    expect(on.analyses.featuresOf("now")).toEqual({ path: "now whole", isComplete: true });
  });

  it("with the colours of their covers", async () => {
    const on = await aListener();

    on.analyses.want([{ ...song("now"), coverId: "abc" }]);
    await turns();

    expect(on.work.inputs).toEqual([
      { trackId: "now", source: "/music/now.mp3", coverPath: "/covers/abc.webp" },
    ]);
  });

  it("but no streams", async () => {
    const on = await aListener();

    on.analyses.want([{ trackId: "radio", source: "http://radio/" }, song("next")]);
    await turns();

    expect(on.work.begun()).toEqual(["next"]);
  });

  it("anew when the analyser has learnt, or the file has gone", async () => {
    const old = anAnalysis("old", { version: 0 });
    const on = await aListener([old, anAnalysis("gone")], { onDisk: ["old"] });

    await on.want("old", "gone");
    const before = on.analyses.featuresOf("old");
    await on.heard("old");

    expect(before).toBeUndefined();
    expect(on.analyses.featuresOf("old")?.isComplete).toBe(true);
    expect(on.work.begun()).toEqual(["old", "gone"]);
  });
});

it("also begins on a full card, which cannot be told that a file has gone", async () => {
  const full = () => Promise.reject(new Error("the card is full"));
  const known = ["gone", "gone too"].map((trackId) => anAnalysis(trackId));

  const on = await aListener([], {
    store: { ...createFakeAnalysisStore(...known), putAnalysis: full },
  });
  await on.want("gone");

  expect(on.work.begun()).toEqual(["gone"]);
  expect(on.analyses.gainDbOf("gone")).toBeDefined();
  expect(on.logged).toEqual([expect.stringMatching(/^warn: .*not tidied up.*full/)]);
});

describe("a song that plays at once", () => {
  it("goes before another one that is being heard", async () => {
    const on = await aListener();
    await on.want("next");

    await on.want("now", "next");

    expect(on.work.cancelled).toEqual(["next"]);
    expect(on.work.begun()).toEqual(["next", "now"]);
  });

  it("lets the others be heard afterwards", async () => {
    const on = await aListener();
    await on.want("next");
    await on.want("now", "next");

    await on.heard("now");

    expect(on.work.begun()).toEqual(["next", "now", "next"]);
  });

  it("disturbs nobody when it was heard before", async () => {
    const on = await aListener([anAnalysis("now")]);
    await on.want("next");

    await on.want("now", "next");

    expect(on.work.cancelled).toEqual([]);
  });
});

describe("the show", () => {
  it("has a song's first frames while the rest is being heard", async () => {
    const on = await aListener();
    await on.want("now");

    await on.analyses.take({ kind: "part", trackId: "now" });
    const part = on.analyses.featuresOf("now");
    await on.heard("now");

    expect(part).toEqual({ path: "now part", isComplete: false });
    expect(on.analyses.featuresOf("now")).toEqual({ path: "now whole", isComplete: true });
    expect(on.changes).toEqual(["now", "now"]);
  });

  it("hears when a song that had begun well cannot be heard after all", async () => {
    const on = await aListener();
    await on.want("now");
    await on.analyses.take({ kind: "part", trackId: "now" });

    await on.fails("now");

    expect(on.analyses.featuresOf("now")).toBeUndefined();
    expect(on.changes).toEqual(["now", "now"]);
    expect(on.files.removed).toEqual(["now part"]);
  });
});

describe("a song that cannot be heard", () => {
  it("is not tried again, and keeps no other waiting", async () => {
    const on = await aListener();
    await on.want("broken", "next");

    await on.fails("broken");
    await on.heard("next");
    await on.want("broken");

    expect(on.work.begun()).toEqual(["broken", "next"]);
  });

  it("is tried again later: its stick may be back", async () => {
    const on = await aListener();
    await on.want("broken");
    await on.fails("broken");

    on.clock.nowMs += 11 * 60_000;
    await on.want("broken");

    expect(on.work.begun()).toEqual(["broken", "broken"]);
  });

  it("because the host stopped it is not tried again either", async () => {
    const on = await aListener();
    await on.want("now");

    await on.fails("now", "cancelled");

    expect(on.work.begun()).toEqual(["now"]);
  });
});

describe("what is known of a song", () => {
  it("is how loud to play it, even when its file made room", async () => {
    const on = await aListener([anAnalysis("a", { bytes: 0, loudnessLufs: -10, bpm: 99 })]);

    expect(on.analyses.gainDbOf("a")).toBe(-8);
    expect(on.analyses.gainDbOf("b")).toBeUndefined();
  });

  it("is found anew when its file turns out to be damaged", async () => {
    const on = await aListener([anAnalysis("a")]);
    await on.want("a");

    await on.analyses.forget("a");

    expect(on.work.begun()).toEqual(["a"]);
  });
});

describe("the files of songs", () => {
  it("that nobody wanted for long make room for a new one", async () => {
    const known = [
      anAnalysis("old", { usedAtMs: 1 }),
      anAnalysis("older", { usedAtMs: 0 }),
      anAnalysis("new", { usedAtMs: 2 }),
    ];
    const on = await aListener(known, { limitBytes: 3000 });

    await on.want("now");
    await on.heard("now");

    expect(on.files.removed).toEqual(["older whole"]);
    expect(await on.row("older")).toMatchObject({ bytes: 0, bpm: 124.5 });
    expect(on.analyses.featuresOf("older")).toBeUndefined();
  });

  it("that are wanted now never make room", async () => {
    const known = [anAnalysis("a", { usedAtMs: 0 }), anAnalysis("b", { usedAtMs: 1 })];
    const on = await aListener(known, { limitBytes: 1 });

    await on.want("now", "a");
    await on.heard("now");

    expect(on.files.removed).toEqual(["b whole"]);
  });

  it("are used when their song matters, noted once an hour", async () => {
    const on = await aListener([anAnalysis("a")]);

    await on.want("a");
    on.clock.nowMs += HOUR_MS / 2;
    await on.want("a", "b");

    expect(await on.row("a")).toMatchObject({ usedAtMs: 10 * HOUR_MS });
  });
});
