import { describe, expect, it } from "vitest";
import { encodeFeatures } from "../../../src/lights/analysis/wire/encode-features.ts";
import { aTrack } from "../../../src/lights/engine/testing/a-track.ts";
import { decodeFeatures } from "./decode-features.ts";

const KNOWN = { palette: ["#ff0000"], soundDelayMs: 40 };
const wire = (track = aTrack({ durationSec: 2, bandAt: (band, sec) => band * 10 + sec * 5 })) => {
  const bytes = encodeFeatures(track, KNOWN);
  return { track, buffer: new Uint8Array(bytes).buffer };
};

describe("the features of a song on the TV", () => {
  it("are the bands that the daemon heard, within a step", () => {
    const { track, buffer } = wire();

    const song = decodeFeatures(buffer);

    for (const [band, frame] of [
      [0, 0],
      [5, 7],
      [23, 99],
    ] as const) {
      const byte = track.frames[frame * (track.frames.length / track.frameCount) + band] ?? 0;
      const level = song?.levels[band * track.frameCount + frame] ?? -9;
      expect(Math.abs(level - (byte / 255) * 63)).toBeLessThanOrEqual(0.5);
    }
  });

  it("bring beats, colours and the delay of the sound", () => {
    const song = decodeFeatures(wire().buffer);

    expect(song).toMatchObject({ ...KNOWN, bpm: 120, beatsMs: [0, 500, 1000, 1500] });
    expect(song?.beatInBar).toEqual([0, 1, 2, 3]);
  });

  it("are refused when something else came, such as half of them", () => {
    const { buffer } = wire();

    expect(decodeFeatures(buffer.slice(0, buffer.byteLength - 1))).toBeUndefined();
    expect(decodeFeatures(buffer.slice(0, 30))).toBeUndefined();
    expect(decodeFeatures(new ArrayBuffer(3))).toBeUndefined();
    expect(decodeFeatures(new TextEncoder().encode("\x02\0\0\0no").buffer)).toBeUndefined();
  });
});
