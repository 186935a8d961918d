import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalysisNews } from "../../core/analysis/analysis-job.ts";
import { featurePath, partPath } from "./files/feature-paths.ts";
import { openFeatureFile } from "./open-feature-file.ts";
import { runAnalysis } from "./run-analysis.ts";
import { aFolder, aTone, makeMedia } from "./testing/sounds.ts";

/** The job's process without the process. */
const analyse = async (source: string, more: { coverPath?: string; stopAfterPart?: true } = {}) => {
  const folder = join(aFolder(), "features");
  const news: (AnalysisNews & { readonly hasFile: boolean })[] = [];
  const percents: number[] = [];
  const logged: string[] = [];
  const cancelling = new AbortController();
  const input = { trackId: "song", source, coverPath: more.coverPath };
  const end = await runAnalysis(
    {
      input,
      signal: cancelling.signal,
      progress: ({ percent }) => void percents.push(percent ?? 0),
      log: (_, text) => void logged.push(text),
      tell: (one) => {
        const path = one.kind === "part" ? partPath(folder, "song") : featurePath(folder, "song");
        news.push({ ...one, hasFile: existsSync(path) });
        if (more.stopAfterPart) cancelling.abort();
        return Promise.resolve();
      },
    },
    folder,
  ).then(
    () => "done",
    (error) => error.failure?.code ?? error,
  );
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return { folder, end, news, percents, logged, files };
};

describe("a song that is heard ahead", () => {
  it("is on disk while it is heard, and whole at the end", async () => {
    const { end, news, percents, files, folder } = await analyse(await aTone(aFolder(), 20));

    expect(end).toBe("done");
    expect(news).toEqual([
      { kind: "part", trackId: "song", hasFile: true },
      { kind: "done", hasFile: true, analysis: expect.anything() },
    ]);
    expect(files).toEqual(["song.features"]);
    expect(percents.at(-1)).toBe(100);
    const opened = await openFeatureFile({ path: join(folder, "song.features"), isComplete: true });
    expect(opened).toMatchObject({ ok: true, value: { track: { durationSec: 20 } } });
  });

  it("is known by its loudness afterwards, and by the size of its file", async () => {
    const { news } = await analyse(await aTone(aFolder(), 3));

    const done = news.find(({ kind }) => kind === "done");
    expect(done).toMatchObject({
      analysis: { trackId: "song", version: 1, loudnessLufs: expect.closeTo(-12, 0) },
    });
    expect(done?.kind === "done" && done.analysis.bytes).toBeGreaterThan(100);
  });

  it("has the colours of its cover, and is heard also when there is none", async () => {
    const folder = aFolder();
    const tone = await aTone(folder, 2);
    const coverPath = await makeMedia(
      join(folder, "cover.png"),
      "color=c=red:s=32x32",
      "-frames:v",
      "1",
    );

    const covered = await analyse(tone, { coverPath });
    const without = await analyse(tone, { coverPath: join(folder, "gone.png") });

    const paletteOf = async (at: string) => {
      const opened = await openFeatureFile({ path: featurePath(at, "song"), isComplete: true });
      return opened.ok ? opened.value.palette.length : -1;
    };
    expect(await paletteOf(covered.folder)).toBe(3);
    expect(await paletteOf(without.folder)).toBe(0);
    expect(without.logged).toHaveLength(1);
  });
});

describe("a song that cannot be heard", () => {
  it("says why, and leaves nothing behind", async () => {
    const folder = aFolder();
    const picture = await makeMedia(join(folder, "film.avi"), "testsrc=d=1", "-frames:v", "2");

    const ends = [await analyse(join(folder, "gone.mp3")), await analyse(folder)];
    const silent = await analyse(picture);

    expect([...ends, silent].map(({ end }) => end)).toEqual(["missing", "unreadable", "no-audio"]);
    expect([...ends, silent].flatMap(({ files }) => files)).toEqual([]);
  });

  it("because it is no longer wanted leaves nothing behind either", async () => {
    const { end, files } = await analyse(await aTone(aFolder(), 60), { stopAfterPart: true });

    expect(end).toBe("cancelled");
    expect(files).toEqual([]);
  });
});
