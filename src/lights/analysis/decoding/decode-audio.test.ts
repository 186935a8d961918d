import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, aTone, makeMedia } from "../testing/sounds.ts";
import { type DecodeOrder, decodeAudio } from "./decode-audio.ts";

const RATE = 24_000;

const decode = async (path: string, more: Partial<DecodeOrder> = {}) => {
  let samples = 0;
  let peak = 0;
  const result = await decodeAudio({
    path,
    sampleRate: RATE,
    maxSec: 60,
    signal: new AbortController().signal,
    onSamples: (heard) => {
      samples += heard.length;
      for (const sample of heard) peak = Math.max(peak, Math.abs(sample));
    },
    onPiece: () => Promise.resolve(),
    onComplaint: () => undefined,
    ...more,
  });
  return { result, samples, peak };
};

describe("a song that is decoded", () => {
  it("is heard whole and as loud as it is, with its loudness from the same pass", async () => {
    const { result, samples, peak } = await decode(await aTone(aFolder(), 3));

    expect(samples).toBe(3 * RATE);
    expect(peak).toBeCloseTo(0.25, 2);
    expect(result).toMatchObject({ ok: true, value: { peakDb: expect.closeTo(-12, 0) } });
    // The same tone left and right: 3 dB louder than one of them, whose mean is 3 dB below its peak.
    expect(result.ok && result.value.loudnessLufs).toBeCloseTo(-12, 0);
  });

  it("tells how far it is", async () => {
    const told: [number, number | undefined][] = [];

    await decode(await aTone(aFolder(), 3), {
      onPiece: async (done, of) => void told.push([done, of]),
    });

    expect(told.at(-1)).toEqual([3, 3]);
    expect(told.length).toBeGreaterThan(2);
  });

  it("waits for whoever takes it", async () => {
    let isBusy = false;
    let overlaps = 0;

    await decode(await aTone(aFolder(), 3), {
      onSamples: () => {
        if (isBusy) overlaps += 1;
      },
      onPiece: async () => {
        isBusy = true;
        await new Promise(setImmediate);
        isBusy = false;
      },
    });

    expect(overlaps).toBe(0);
  });
});

describe("no song", () => {
  it("is a picture", async () => {
    const path = await makeMedia(join(aFolder(), "film.avi"), "testsrc=d=1", "-frames:v", "3");

    expect((await decode(path)).result).toMatchObject({ ok: false, code: "no-audio" });
  });

  it("is a text, a list of other files, or nothing", async () => {
    const folder = aFolder();
    const tone = await aTone(folder, 1);
    const texts = ["", "Dear diary", `ffconcat version 1.0\nfile '${tone}'\n`];

    for (const text of texts) {
      const path = join(folder, "song.mp3");
      writeFileSync(path, text);
      expect((await decode(path)).result).toMatchObject({ ok: false, code: "unreadable" });
    }
  });

  it("is longer than a party", async () => {
    const { result, samples } = await decode(await aTone(aFolder(), 30), { maxSec: 2 });

    expect(result).toMatchObject({ ok: false, code: "too-long" });
    expect(samples).toBeLessThan(30 * RATE);
  });
});

it("is over at once when it is cancelled", async () => {
  const cancelling = new AbortController();
  const { result } = await decode(await aTone(aFolder(), 30), {
    signal: cancelling.signal,
    onPiece: async () => cancelling.abort(),
  });

  expect(result).toMatchObject({ ok: false, code: "cancelled" });
});
