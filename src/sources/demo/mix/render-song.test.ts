import { expect, it } from "vitest";
import type { Song } from "../score/song.ts";
import { DEMO_SONGS } from "../songs/demo-songs.ts";
import { createWavetables } from "../sound/wavetables.ts";
import { renderSong } from "./render-song.ts";
import { toPcm } from "./to-pcm.ts";

const SONG = DEMO_SONGS[1]!;
const SHORT: Song = {
  ...SONG,
  sections: SONG.sections.slice(3, 5).map((section) => ({ ...section, bars: 2 })),
};

it("plays the same song twice, sample by sample", () => {
  const first = toPcm(renderSong(SHORT, createWavetables()));
  const second = toPcm(renderSong(SHORT, createWavetables()));

  expect(Buffer.from(first.buffer).equals(Buffer.from(second.buffer))).toBe(true);
});

it("never clips, and ends in silence", () => {
  const { left, right } = renderSong(SHORT, createWavetables());
  const loudest = (samples: Float32Array) =>
    samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);

  expect(Math.max(loudest(left), loudest(right))).toBeLessThan(0.84);
  expect(loudest(left)).toBeGreaterThan(0.5);
  expect(loudest(left.subarray(-441))).toBeLessThan(0.001);
});
