import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { waitFor } from "../../testing/wait-for.ts";
import { FRAME_BYTES } from "../features/feature-track.ts";
import { headOf } from "../features/file/feature-head.ts";
import { summaryOf } from "../features/summary-of.ts";
import { featurePath, partPath } from "./files/feature-paths.ts";
import { createPartFile } from "./files/part-file.ts";
import { writeFeatureFile } from "./files/write-feature-file.ts";
import { openFeatureFile } from "./open-feature-file.ts";
import { aSong } from "./testing/a-song.ts";
import { aFolder } from "./testing/sounds.ts";

/** A whole file on disk. */
const aFeatureFile = async () => {
  const { track, known } = aSong(3);
  const path = featurePath(aFolder(), "song");
  const summary = summaryOf(track, { loudnessLufs: -9, peakDb: -0.5 });
  await writeFeatureFile(path, headOf({ ...known, summary }, track), track);
  return { path, track, known };
};

/** A file that is being written, and the show that follows it. */
const aFollowedPart = async () => {
  const { track, known } = aSong(3);
  const path = partPath(aFolder(), "song");
  const file = await createPartFile(path, known);
  onTestFinished(() => file.close());
  await file.grow(track.frames, 10);
  let changes = 0;
  const opened = await openFeatureFile({ path, isComplete: false }, () => {
    changes += 1;
  });
  if (!opened.ok) throw new Error(opened.detail);
  onTestFinished(opened.value.close);
  const { track: read, palette } = opened.value;
  return { path, file, track, changes: () => changes, read, palette };
};

describe("the features of a song that was heard", () => {
  it("are for the show what the analyser found", async () => {
    const { path, track, known } = await aFeatureFile();

    const opened = await openFeatureFile({ path, isComplete: true });

    const { frames: _, ...found } = track;
    expect(opened).toMatchObject({ ok: true, value: { palette: known.palette, track: found } });
  });

  it("are none when the file is gone or damaged, wherever that is", async () => {
    const { path } = await aFeatureFile();
    const bytes = readFileSync(path);
    const codes: string[] = [];

    for (const at of [0, 5, 8, 12, 16, 40, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      const opened = await openFeatureFile({ path, isComplete: true });
      codes.push(opened.ok ? "ok" : opened.code);
    }
    rmSync(path);
    const gone = await openFeatureFile({ path, isComplete: true });

    expect(new Set(codes)).toEqual(new Set(["no-features"]));
    expect(gone).toMatchObject({ ok: false, code: "no-features" });
  });
});

describe("the features of a song that is being heard", () => {
  it("are there from the first frames on, and grow", async () => {
    const part = await aFollowedPart();
    const first = part.read.frameCount;

    await part.file.grow(part.track.frames, part.track.frameCount);
    await waitFor("the rest", () => part.changes() === 2);

    expect(first).toBe(10);
    expect(part.read.frameCount).toBe(part.track.frameCount);
    expect(part.read.frames.subarray(0, part.track.frames.length)).toEqual(part.track.frames);
    expect(part.read).toMatchObject({ isComplete: false, beatCount: 0 });
    expect(part.palette).toEqual(["#ff0000", "#00ff00"]);
  });

  it("know what is full in each band from what was heard so far", async () => {
    const part = await aFollowedPart();

    await part.file.grow(part.track.frames, part.track.frameCount);
    await waitFor("the rest", () => part.read.frameCount === part.track.frameCount);

    // The frames rise from 0 to 149; what is full is looked at twice a second.
    expect(part.read.ceilings[0]).toBeGreaterThan(120);
    expect(part.read.ceilings[0]).toBeLessThan(150);
  });

  it("wait for the end of a frame that is half written", async () => {
    const part = await aFollowedPart();
    const { length } = readFileSync(part.path);

    writeFileSync(part.path, new Uint8Array(FRAME_BYTES + 5), { flag: "a" });
    await waitFor("the whole frame", () => part.read.frameCount === 11);

    expect(readFileSync(part.path).length - length).toBe(FRAME_BYTES + 5);
    expect(part.read.frameCount).toBe(11);
  });

  it("stay when the song is heard to its end and the file goes", async () => {
    const part = await aFollowedPart();

    rmSync(part.path);
    await part.file.grow(part.track.frames, 20);
    await waitFor("what came after", () => part.read.frameCount === 20);

    expect(part.read.frames[19 * FRAME_BYTES]).toBe(19);
  });

  it("are none when the file does not begin as one", async () => {
    const path = partPath(aFolder(), "song");
    writeFileSync(path, '{"version":1}\n');

    const opened = await openFeatureFile({ path, isComplete: false });

    expect(opened).toMatchObject({ ok: false, code: "no-features" });
  });
});
