import { describe, expect, it } from "vitest";
import { PROGRAMS } from "./catalogue.ts";
import type { Leds } from "./program.ts";
import { readGolden, shownFrame, writeGolden } from "./testing/golden.ts";
import { matrix, play, ring, strip } from "./testing/play.ts";
import { createSong } from "./testing/synthetic-song.ts";

const FIXTURES: Readonly<Record<string, Leds>> = {
  "strip 24": strip(24),
  "ring 16": ring(16),
  "matrix 8x8": matrix(8, 8),
};
/** Seconds from the drop: a downbeat of the build, late in it, breath held, the drop, half a beat on, the second bar. */
const TIMES = [-4, -1.1, -0.1, 0, 0.25, 2.3];
const FRAMES_PER_SEC = 40;
const WARM_SEC = 3;
const song = createSong(120);

const framesOf = (name: string): Record<string, string> => {
  const program = PROGRAMS.find((candidate) => candidate.name === name);
  const frames: Record<string, string> = {};
  if (program === undefined) return frames;
  const wanted = new Map(
    TIMES.map((sec) => [Math.round((sec + 4 + WARM_SEC) * FRAMES_PER_SEC), sec]),
  );
  for (const [fixture, leds] of Object.entries(FIXTURES)) {
    let index = 0;
    const fromSec = song.dropSec - 4 - WARM_SEC;
    const stretch = { fromSec, toSec: song.dropSec + 2.5, framesPerSec: FRAMES_PER_SEC };
    play(program, leds, song, stretch, (frame) => {
      const sec = wanted.get(index);
      index += 1;
      if (sec !== undefined) frames[`${fixture} at ${sec} s`] = shownFrame(frame, leds);
    });
  }
  return frames;
};

const farthest = (frame: string, golden: string): number => {
  const [now, was] = [
    Buffer.from(frame.replace(/\s/g, ""), "hex"),
    Buffer.from(golden.replace(/\s/g, ""), "hex"),
  ];
  if (now.length !== was.length) return 255;
  return now.reduce((most, byte, index) => Math.max(most, Math.abs(byte - (was[index] ?? 0))), 0);
};

describe("golden frames", () => {
  it.each(PROGRAMS.map((program) => program.name))("%s looks as it was approved", (name) => {
    const frames = framesOf(name);
    const { snapshotState } = expect.getState();
    // Vitest's own -u also renews these.
    if (snapshotState["_updateSnapshot"] === "all") writeGolden(name, frames);

    const golden = readGolden(name);

    expect(Object.keys(golden)).toEqual(Object.keys(frames));
    for (const [title, frame] of Object.entries(frames)) {
      expect(farthest(frame, golden[title] ?? ""), title).toBeLessThanOrEqual(1);
    }
  });
});
