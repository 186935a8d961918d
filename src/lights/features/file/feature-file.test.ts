import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHROMA, FRAME_BYTES } from "../feature-track.ts";
import { joinFeatureFile, splitFeatureFile } from "./container.ts";
import { packFrames } from "./pack-frames.ts";
import { unpackFrames } from "./unpack-frames.ts";

/** So many frames of anything. */
const music = fc
  .integer({ min: 0, max: 40 })
  .chain((count) =>
    fc.uint8Array({ minLength: count * FRAME_BYTES, maxLength: count * FRAME_BYTES }),
  );

/** Frames in which every feature stays as it is. */
const held = (value: number, frameCount: number): Uint8Array =>
  new Uint8Array(frameCount * FRAME_BYTES).fill(value);

describe("packed frames", () => {
  it("give any music back as bands within a decibel of what they were", () => {
    fc.assert(
      fc.property(music, (frames) => {
        const frameCount = frames.length / FRAME_BYTES;

        const back = unpackFrames(packFrames(frames, frameCount), frameCount);

        expect(back?.length).toBe(frames.length);
        for (const [at, byte] of frames.entries()) {
          if (at % FRAME_BYTES >= CHROMA) continue;
          expect(Math.abs((back?.[at] ?? 0) - byte)).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it("give back chords as they were held", () => {
    const frameCount = 10;

    const back = unpackFrames(packFrames(held(204, frameCount), frameCount), frameCount);

    const pitches = [...(back ?? [])].filter((_, at) => at % FRAME_BYTES >= CHROMA);
    expect(pitches).toEqual(pitches.map(() => 204));
  });

  it("are refused when they are not as many as the head says", () => {
    const body = packFrames(held(1, 10), 10);

    expect(unpackFrames(body, 11)).toBeUndefined();
    expect(unpackFrames(body.subarray(1), 10)).toBeUndefined();
  });
});

describe("a feature file", () => {
  const file = joinFeatureFile({ head: { song: "Jóga" }, body: Uint8Array.of(1, 2, 3) });

  it("gives back what was put into it", () => {
    const parts = splitFeatureFile(file);

    expect(parts).toEqual({
      ok: true,
      value: { head: { song: "Jóga" }, body: Uint8Array.of(1, 2, 3) },
    });
  });

  it("is refused when any byte of it has changed, or its end is missing", () => {
    for (let at = 0; at < file.length; at += 1) {
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(splitFeatureFile(damaged)).toMatchObject({ ok: false, code: "damaged" });
      expect(splitFeatureFile(file.subarray(0, at)).ok).toBe(false);
    }
  });
});
