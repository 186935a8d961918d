import { expect, it } from "vitest";
import type { BeatCorrection } from "../ports/lights.ts";
import { aLightDesk } from "../testing/a-light-desk.ts";
import { createSongFeatures } from "./song-features.ts";

const aReader = async (isComplete = true) => {
  const { desk } = await aLightDesk();
  const packed: (readonly [BeatCorrection | undefined, number])[] = [];
  const features = createSongFeatures({
    desk,
    featuresOf: (trackId) => (trackId === "a" ? { path: "a", isComplete } : undefined),
    reader: {
      version: 3,
      palette: () => Promise.resolve([]),
      pack: (_file, correction, delayMs) => {
        packed.push([correction, delayMs]);
        return Promise.resolve(Uint8Array.of(1));
      },
    },
  });
  return { desk, features, packed };
};

it("knows a song's features by another tag when the host has corrected its beats", async () => {
  const { desk, features, packed } = await aReader();
  const before = features("a")?.tag;

  await desk.correctBeats("a", { shiftMs: 40 });
  await desk.change({ soundDelayMs: 120 });
  const after = features("a");
  await after?.read();

  expect(after?.tag).not.toBe(before);
  expect(packed).toEqual([[{ tempo: 1, shiftMs: 40, downbeatShift: 0 }, 120]]);
});

it("has no tag for a song that is still being heard, and nothing of one that was not", async () => {
  const { features } = await aReader(false);

  expect(features("a")).toMatchObject({ tag: undefined });
  expect(features("b")).toBeUndefined();
});
