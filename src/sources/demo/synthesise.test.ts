import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFile } from "music-metadata";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createChance } from "../../lib/chance.ts";
import { createKit } from "./drums/kit.ts";
import { partialFolderOf } from "./files/publish-folder.ts";
import { type SongTruth, TruthFile } from "./files/truth.ts";
import { DEMO_SONGS, fileNameOf } from "./songs/demo-songs.ts";
import { synthesiseDemoSongs } from "./synthesise.ts";
import { decodeMono, measureLevels } from "./testing/decode.ts";
import { kickOffsetMs } from "./testing/find-kick.ts";

const root = mkdtempSync(join(tmpdir(), "rumpus-demo-"));
const folder = join(root, "songs");
const progress: string[] = [];
let truths: readonly SongTruth[] = [];

const truthFor = (title: string): SongTruth => {
  const truth = truths.find((candidate) => candidate.title === title);
  if (!truth) throw new Error(`no truth for ${title}`);
  return truth;
};

beforeAll(async () => {
  await synthesiseDemoSongs(folder, { onProgress: (done, of) => progress.push(`${done}/${of}`) });
  truths = TruthFile.parse(JSON.parse(readFileSync(join(folder, "demo-songs.json"), "utf8")));
}, 240_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the demo tape", () => {
  it("holds six songs and their truth, and leaves nothing else behind", () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      [...DEMO_SONGS.map(fileNameOf), "demo-songs.json"].toSorted(),
    );
    expect(existsSync(partialFolderOf(folder))).toBe(false);
    expect(progress).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  });

  it("has six different tempi that people can dance to", () => {
    const tempi = truths.map(({ bpm }) => bpm);

    expect(new Set(tempi).size).toBe(6);
    expect(Math.min(...tempi)).toBeGreaterThanOrEqual(90);
    expect(Math.max(...tempi)).toBeLessThanOrEqual(150);
  });

  it("is about equally loud from song to song", async () => {
    const levels = await Promise.all(truths.map(({ file }) => measureLevels(join(folder, file))));

    for (const { lufs, peakDb } of levels) {
      expect(Math.abs(lufs + 14)).toBeLessThan(1.5);
      expect(peakDb).toBeLessThan(0);
    }
  }, 240_000);

  it("is not made again while it is there", async () => {
    const before = statSync(join(folder, "demo-songs.json")).mtimeMs;

    await synthesiseDemoSongs(folder);

    expect(statSync(join(folder, "demo-songs.json")).mtimeMs).toBe(before);
  });
});

describe.each(DEMO_SONGS.map((song) => [song.tags.title, song] as const))("%s", (title, song) => {
  const path = join(folder, fileNameOf(song));

  it("carries its tags and its cover", async () => {
    const { common, format } = await parseFile(path, { duration: true });
    const cover = common.picture?.[0];
    const picture = await sharp(cover?.data).metadata();

    expect(common).toMatchObject({
      title,
      artist: song.tags.artist,
      album: "Rumpus Demo Tape",
      year: 2026,
      genre: [song.tags.genre],
      track: { no: DEMO_SONGS.indexOf(song) + 1, of: 6 },
    });
    expect(format.duration).toBeGreaterThan(60);
    expect(format.duration).toBeLessThan(90);
    expect(picture).toMatchObject({ format: "jpeg", width: 600, height: 600 });
  });

  it("keeps the tempo that its truth tells", () => {
    const { beats, downbeats, bpm } = truthFor(title);
    const beatSec = 60 / bpm;
    const errors = beats.map((beat, i) => Math.abs(beat - (beats[0] ?? 0) - i * beatSec));

    expect(beats.every((beat, i) => i === 0 || beat > beats[i - 1]!)).toBe(true);
    expect(Math.max(...errors) * 1000).toBeLessThan(2 * song.jitterMs + 0.2);
    expect(downbeats).toEqual(beats.filter((_, i) => i % 4 === 0));
  });

  it("covers its whole length with sections, the drop where the build-up ends", () => {
    const { sections, drops } = truthFor(title);

    sections.slice(1).forEach((section, i) => {
      expect(section.startSec).toBe(sections[i]?.endSec);
    });
    expect(sections[0]?.startSec).toBe(0);
    expect(drops.length).toBeGreaterThan(0);
    for (const drop of drops) {
      expect(sections.find(({ endSec }) => endSec === drop)?.kind).toBe("build");
    }
  });

  it("sounds its kicks where its truth says, after decoding", async () => {
    const { kicks, sections } = truthFor(title);
    const sound = await decodeMono(path);
    const kick = createKit(song.kit, createChance(song.seed)).kick.left;
    const offsets = kicks.map((sec) => Math.abs(kickOffsetMs(sound, kick, sec, 8)));

    expect(kicks.length).toBeGreaterThan(60);
    expect(Math.max(...offsets)).toBeLessThan(5);
    expect(sound.length / 44_100).toBeCloseTo(sections.at(-1)?.endSec ?? 0, 1);
  });
});

describe("a second party", () => {
  it("finds no half-made songs after somebody stopped the synthesiser", async () => {
    const other = join(root, "stopped");
    const stop = new AbortController();
    const stopped = synthesiseDemoSongs(other, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });

    await expect(stopped).rejects.toThrow("aborted");

    expect(existsSync(other)).toBe(false);
    expect(existsSync(partialFolderOf(other))).toBe(false);
  }, 240_000);

  it("hears in one clear line that ffmpeg is missing", async () => {
    const job = fork(join(import.meta.dirname, "synthesise.job.ts"), {
      env: { PATH: "/nonexistent" },
      execArgv: [],
    });
    const said: unknown[] = [];
    job.on("message", (message) => said.push(message));
    job.send({
      type: "start",
      jobId: "demo",
      input: {},
      artifactFolder: root,
      config: { folder: join(root, "none") },
    });
    await once(job, "close");

    expect(said).toEqual([
      {
        type: "failed",
        failure: {
          code: "demo-failed",
          detail: "ffmpeg is not installed: apt-get install ffmpeg",
        },
      },
    ]);
  });
});
