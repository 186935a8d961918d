import { expect, it } from "vitest";
import { FRAMES_PER_SEC } from "../feature-track.ts";
import { SAMPLE_RATE } from "../spectrum/create-spectrum.ts";
import { drumsAt, evenBeats } from "../testing/drums.ts";
import { createLiveAnalyser } from "./create-live-analyser.ts";

const CHUNK = SAMPLE_RATE / 50;

/** Hears the sound as it comes; answers the track as it is then. */
const listenTo = (sound: Float32Array) => {
  const analyser = createLiveAnalyser();
  for (let at = 0; at < sound.length; at += CHUNK) analyser.push(sound.subarray(at, at + CHUNK));
  return analyser.track;
};

it("knows the next beats before they are heard", () => {
  const truth = evenBeats(124, 40);

  const track = listenTo(
    drumsAt(
      truth.filter((sec) => sec < 20),
      20,
    ),
  );

  const ahead = [...track.beats.subarray(0, track.beatCount)].filter((sec) => sec > 20.05);
  expect(ahead.length).toBeGreaterThan(4);
  for (const sec of ahead.slice(0, 4)) {
    expect(Math.min(...truth.map((other) => Math.abs(other - sec)))).toBeLessThan(0.05);
  }
});

it("forgets what is long past", () => {
  const track = listenTo(drumsAt(evenBeats(120, 70), 70));

  expect(track.startSec).toBeGreaterThan(20);
  expect(track.frameCount).toBeLessThanOrEqual(45 * FRAMES_PER_SEC);
  expect(track.startSec + track.frameCount / FRAMES_PER_SEC).toBeGreaterThan(69.5);
});

it("hears nothing in silence, and says so", () => {
  const track = listenTo(new Float32Array(12 * SAMPLE_RATE));

  expect(track.beatCount === 0 || track.confidence < 0.3).toBe(true);
});
