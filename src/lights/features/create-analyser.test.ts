import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "./create-analyser.ts";
import { type FeatureTrack, FRAME_BYTES, FRAMES_PER_SEC, ONSET } from "./feature-track.ts";
import { SAMPLE_RATE } from "./spectrum/create-spectrum.ts";
import { addHit, drumsAt, evenBeats, fMeasure } from "./testing/drums.ts";

const heard = (sound: Float32Array, chunk = sound.length): FeatureTrack => {
  const analyser = createAnalyser();
  for (let at = 0; at < sound.length; at += chunk) analyser.push(sound.subarray(at, at + chunk));
  analyser.finish();
  return analyser.track;
};

const beatsOf = (track: FeatureTrack): readonly number[] => [
  ...track.beats.subarray(0, track.beatCount),
];

describe("what is heard of a piece of music", () => {
  it("has its onset in the frame in which something begins", () => {
    const sound = new Float32Array(4 * SAMPLE_RATE);
    for (const sec of [1, 2, 3]) addHit(sound, sec, { hz: 1000, level: 0.6, decayPerSec: 60 });

    const { frames, frameCount } = heard(sound);

    for (const sec of [1, 2, 3]) {
      const middle = sec * FRAMES_PER_SEC;
      const near = Array.from({ length: 21 }, (_, index) => middle - 10 + index);
      const onsets = near.map((frame) => frames[frame * FRAME_BYTES + ONSET] ?? 0);
      expect(Math.abs(onsets.indexOf(Math.max(...onsets)) - 10)).toBeLessThanOrEqual(1);
    }
    expect(frameCount).toBe(4 * FRAMES_PER_SEC);
  });

  it("is the same however the sound is cut", () => {
    const sound = drumsAt(evenBeats(120, 12), 12);

    const [whole, cut] = [heard(sound), heard(sound, 777)];

    expect(beatsOf(cut)).toEqual(beatsOf(whole));
    expect(cut.frames.subarray(0, cut.frameCount * FRAME_BYTES)).toEqual(
      whole.frames.subarray(0, whole.frameCount * FRAME_BYTES),
    );
  });

  it("is there before the end, frame by frame", () => {
    const analyser = createAnalyser();

    analyser.push(drumsAt(evenBeats(120, 2), 2));

    expect(analyser.track.frameCount).toBeGreaterThan(1.8 * FRAMES_PER_SEC);
    expect(analyser.track.isComplete).toBe(false);
  });
});

describe("the beats", () => {
  it.each([84, 100, 120, 128, 150, 174])(
    "are where the drummer plays them at %i a minute",
    (bpm) => {
      const truth = evenBeats(bpm, 30);

      const track = heard(drumsAt(truth, 30));

      expect(fMeasure(truth, beatsOf(track))).toBeGreaterThan(0.95);
      expect(track.confidence).toBeGreaterThan(0.5);
      const errors = beatsOf(track).flatMap((sec) => {
        const nearest = truth.find((other) => Math.abs(other - sec) < 0.07);
        return nearest === undefined ? [] : [sec - nearest];
      });
      const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      expect(Math.abs(bias)).toBeLessThan(0.005);
    },
  );

  it("follow a drummer who hurries", () => {
    const truth = [0.5];
    while ((truth.at(-1) ?? 0) < 39) {
      const last = truth.at(-1) ?? 0;
      truth.push(last + 60 / (110 + last * 0.4));
    }

    expect(fMeasure(truth, beatsOf(heard(drumsAt(truth, 40))))).toBeGreaterThan(0.95);
  });

  it("begin their bars where the kick is", () => {
    const truth = evenBeats(120, 40);

    const track = heard(drumsAt(truth, 40));

    const downbeats = beatsOf(track).filter((_, index) => track.beatInBar[index] === 0);
    expect(track.beatsPerBar).toBe(4);
    expect(
      fMeasure(
        truth.filter((_, index) => index % 4 === 0),
        downbeats,
      ),
    ).toBeGreaterThan(0.9);
  });

  it("are a metronome's clicks, whatever else could be counted", () => {
    const truth = evenBeats(120, 30);
    const sound = new Float32Array(30 * SAMPLE_RATE);
    for (const sec of truth) addHit(sound, sec, { hz: 1000, level: 0.6, decayPerSec: 60 });

    const track = heard(sound);

    expect(track.bpm).toBeCloseTo(120, 0);
    expect(fMeasure(truth, beatsOf(track))).toBeGreaterThan(0.95);
  });

  it("are not trusted where there are none", () => {
    const tone = Float32Array.from(
      { length: 15 * SAMPLE_RATE },
      (_, index) => 0.3 * Math.sin((2 * Math.PI * 440 * index) / SAMPLE_RATE),
    );

    for (const sound of [tone, new Float32Array(15 * SAMPLE_RATE)]) {
      const track = heard(sound);
      expect(track.beatCount === 0 || track.confidence < 0.3).toBe(true);
    }
  });
});

it("finds the drop after a break", () => {
  const durationSec = 64;
  const truth = evenBeats(120, durationSec, 0);
  // 16 s of groove, 16 s without drums, and then all of it.
  const played = truth.filter((sec) => sec < 16 || sec >= 32);
  const sound = drumsAt(played, durationSec);
  for (const sec of truth) {
    const level = sec >= 16 && sec < 32 ? 0.03 : 0.1;
    addHit(sound, sec, { hz: 330, level, decayPerSec: 4 });
  }
  for (const sec of truth.filter((each) => each >= 32)) {
    addHit(sound, sec, { hz: 110, level: 0.4, decayPerSec: 5 });
  }

  const { drops, sections } = heard(sound);

  expect(drops.some((sec) => Math.abs(sec - 32) < 1)).toBe(true);
  const borders = sections.map(({ startSec }) => startSec);
  expect(borders.some((sec) => Math.abs(sec - 16) < 2)).toBe(true);
});

it("comes to an end with any sound, however short or broken", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.float({ noNaN: false }), fc.constant(0)), { maxLength: 3000 }),
      (samples) => {
        const track = heard(Float32Array.from(samples));
        const numbers = [track.bpm, track.confidence, ...beatsOf(track), ...track.drops];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(track.sections.every(({ startSec, endSec }) => startSec <= endSec)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
