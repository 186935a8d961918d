import { expect, it } from "vitest";
import { headOf } from "../../features/file/feature-head.ts";
import { summaryOf } from "../../features/summary-of.ts";
import { featurePath } from "../files/feature-paths.ts";
import { createPartFile } from "../files/part-file.ts";
import { writeFeatureFile } from "../files/write-feature-file.ts";
import { aSong } from "../testing/a-song.ts";
import { aFolder } from "../testing/sounds.ts";
import { createFeatureReader } from "./create-feature-reader.ts";

const headIn = (bytes: Uint8Array | undefined) => {
  if (!bytes) throw new Error("nothing was read");
  const length = new DataView(bytes.buffer).getUint32(0, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
};

it("reads a whole song, with beats as the host corrected them", async () => {
  const { track, known } = aSong(3);
  const path = featurePath(aFolder(), "song");
  const summary = summaryOf(track, { loudnessLufs: -9, peakDb: -0.5 });
  await writeFeatureFile(path, headOf({ ...known, summary }, track), track);
  const reader = createFeatureReader();
  const correction = { tempo: 1, shiftMs: 30, downbeatShift: 0 } as const;

  const head = headIn(await reader.pack({ path, isComplete: true }, correction, 25));

  expect(head).toMatchObject({ isComplete: true, frameCount: 150, soundDelayMs: 25 });
  expect(head.beatsMs.slice(0, 3)).toEqual([30, 530, 1030]);
  expect(await reader.palette({ path, isComplete: true })).toEqual(known.palette);
});

it("reads as much of a song as was heard so far", async () => {
  const { track, known } = aSong(3);
  const path = featurePath(aFolder(), "song");
  const file = await createPartFile(path, known);
  await file.grow(track.frames, 60);
  await file.close();

  const bytes = await createFeatureReader().pack({ path, isComplete: false }, undefined, 0);

  expect(headIn(bytes)).toMatchObject({ isComplete: false, frameCount: 60, beatsMs: [] });
});

it("has nothing of a song whose file is gone", async () => {
  const gone = { path: "/nowhere/song.features", isComplete: true };

  expect(await createFeatureReader().pack(gone, undefined, 0)).toBeUndefined();
  expect(await createFeatureReader().palette(gone)).toEqual([]);
});
