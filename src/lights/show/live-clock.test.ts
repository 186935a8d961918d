import { expect, it } from "vitest";
import { silence } from "../engine/silence.ts";
import type { FeatureTrack } from "../features/feature-track.ts";
import { createLiveClock } from "./live-clock.ts";

const track = {} as FeatureTrack;

/** Chunks of 20 ms, each late by what `lateMs` says. */
const feed = (
  clock: ReturnType<typeof createLiveClock>,
  count: number,
  lateMs: (n: number) => number,
) => {
  for (let n = 1; n <= count; n += 1) clock.arrived(480, n * 20 + lateMs(n));
};

it("hears nothing before the first sound", () => {
  const into = silence();

  createLiveClock(24_000).musicAt(track, 1000, into);

  expect(into).toMatchObject({ track: undefined, rate: 0, hasSong: false });
});

it("is not shaken by chunks that come late", () => {
  const clock = createLiveClock(24_000);
  const into = silence();

  feed(clock, 100, (n) => (n % 5) * 8);
  clock.musicAt(track, 2000, into);

  expect(into.positionSec).toBeCloseTo(2, 2);
  expect(into.rate).toBe(1);
});

it("follows a sound card whose clock is slower than ours", () => {
  const clock = createLiveClock(24_000);
  const into = silence();

  // 100 ppm over ten minutes: 60 ms.
  feed(clock, 30_000, (n) => n * 0.002);
  clock.musicAt(track, 600_060, into);

  expect(into.positionSec).toBeCloseTo(600, 2);
});

it("pauses when nothing comes, and takes up again where the sound is", () => {
  const clock = createLiveClock(24_000);
  const into = silence();
  feed(clock, 100, () => 0);

  clock.musicAt(track, 2600, into);
  const paused = into.rate;
  feed(clock, 100, () => 60_000);
  clock.musicAt(track, 62_000, into);

  expect(paused).toBe(0);
  expect(into.rate).toBe(1);
  expect(into.positionSec).toBeCloseTo(4, 1);
});

it.each([
  [0.3, 1],
  [0.7, 1],
  [5, 2],
])("is where the sound is within half a second of losing %d s of it", (gapSec, serial) => {
  const clock = createLiveClock(24_000);
  const into = silence();
  feed(clock, 100, () => 0);

  feed(clock, 25, (n) => 2000 + gapSec * 1000 + (n % 5) * 8);
  clock.musicAt(track, 2500 + gapSec * 1000, into);

  expect(into.positionSec).toBeCloseTo(2.5, 2);
  expect(into.songSerial).toBe(serial);
});

it("is not shaken when chunks wait in a queue for a moment", () => {
  const clock = createLiveClock(24_000);
  const into = silence();
  feed(clock, 100, () => 0);

  // 800 ms of sound come at once.
  feed(clock, 40, (n) => 2000 + Math.max(0, 800 - n * 20));
  clock.musicAt(track, 2800, into);

  expect(into.positionSec).toBeCloseTo(2.8, 2);
  expect(into.songSerial).toBe(1);
});
