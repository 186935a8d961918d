import { describe, expect, it } from "vitest";
import { PROGRAMS } from "./catalogue.ts";
import type { Leds, Moment, Program } from "./program.ts";
import { luminanceOf, mostFlashes } from "./testing/flashes.ts";
import { defaultsOf, matrix, play, ring, strip } from "./testing/play.ts";
import { createSong, createTestMoment } from "./testing/synthetic-song.ts";

const song = createSong(120);
const SHAPES: readonly Leds[] = [strip(24), ring(16), matrix(8, 8), matrix(2, 30)];
const every = describe.each(PROGRAMS.map((program) => [program.name, program] as const));

const isLight = (frame: Float32Array): boolean => {
  for (const light of frame) if (!(light >= 0 && light < 1000)) return false;
  return true;
};

const shown = (program: Program, leds: Leds, change?: (moment: Moment) => void): number[] => {
  const means: number[] = [];
  const stretch = { fromSec: 20, toSec: 27, framesPerSec: 15, ...(change && { change }) };
  play(program, leds, song, stretch, (frame) => {
    expect(isLight(frame)).toBe(true);
    means.push(luminanceOf(frame, leds));
  });
  return means;
};

const nothingKnown = (moment: Moment): void => {
  moment.hasFeatures = false;
  moment.hasBeats = false;
  moment.durationSec = 0;
  moment.energy = 0.5;
  moment.toDropSec = Number.POSITIVE_INFINITY;
  moment.sinceDropSec = Number.POSITIVE_INFINITY;
  moment.onset = 0;
  moment.lowOnset = 0;
  moment.loudness = 0.35;
  moment.bands.fill(0.3);
};

const paused = (moment: Moment): void => {
  moment.isPlaying = false;
  moment.loudness = 0;
  moment.onset = 0;
  moment.lowOnset = 0;
  moment.bands.fill(0);
  moment.chroma.fill(0);
  moment.loudnessAt = () => 0;
  moment.bandAt = () => 0;
  moment.toDropSec = Number.POSITIVE_INFINITY;
};

every("%s", (_name, program) => {
  it("gives light for a whole song on any shape, dark enough to have room for accents", () => {
    for (const leds of SHAPES) {
      const means: number[] = [];
      // No divisor of the tempo: every part of a beat is met.
      const whole = { fromSec: -0.5, toSec: song.durationSec + 1, framesPerSec: 7 };
      play(program, leds, song, whole, (frame) => {
        expect(isLight(frame)).toBe(true);
        means.push(luminanceOf(frame, leds));
      });

      const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
      expect(mean).toBeLessThan(0.35);
      expect(mean).toBeGreaterThan(0.003);
    }
  });

  it("shows the same twice", () => {
    const [first, second] = [shown(program, ring(16)), shown(program, ring(16))];

    expect(second).toEqual(first);
  });

  it("sets every LED in every frame, whatever was there, and no other", () => {
    const leds = strip(10);
    const [one, two] = [new Float32Array(36).fill(0.7), new Float32Array(36).fill(5)];
    for (const out of [one, two]) {
      const moment = song.fill(createTestMoment(), 25, 1 / 60);
      const memory = new Float32Array(program.memory?.(leds) ?? 0);
      program.render(moment, leds, defaultsOf(program), memory, out.subarray(0, 33));
    }

    expect(one.subarray(0, 30)).toEqual(two.subarray(0, 30));
    expect([...one.subarray(30)]).toEqual(new Array(6).fill(Math.fround(0.7)));
  });

  it("keeps within the memory that it asked for", () => {
    const leds = strip(12);
    const asked = program.memory?.(leds) ?? 0;
    const memory = new Float32Array(asked + 8);
    const touched = new Proxy(memory, {
      get: (target, key) => Reflect.get(target, key, target),
      set: (target, key, value) => {
        expect(Number(key)).toBeLessThan(asked);
        return Reflect.set(target, key, value, target);
      },
    });
    const moment = createTestMoment();
    for (let frame = 0; frame < 60; frame += 1) {
      song.fill(moment, 22 + frame / 10, 1 / 30);
      program.render(moment, leds, defaultsOf(program), touched, new Float32Array(36));
    }

    expect(memory.subarray(asked)).toEqual(new Float32Array(8));
  });

  it("works for one LED, two, and a thousand", () => {
    for (const count of [1, 2, 1000]) {
      for (const leds of [strip(count), ring(count), matrix(count, 1), matrix(1, count)]) {
        const stretch = { fromSec: 23, toSec: 25, framesPerSec: 4 };
        play(program, leds, song, stretch, (frame) => expect(isLight(frame)).toBe(true));
      }
    }
  });

  it("stays whole through jumps, standstill and slow frames, with any slider", () => {
    const leds = matrix(6, 5);
    const memory = new Float32Array(program.memory?.(leds) ?? 0);
    const out = new Float32Array(leds.count * 3);
    const moment = createTestMoment();
    for (const end of ["min", "max"] as const) {
      const params = Object.fromEntries(
        Object.entries(program.params).map(([name, spec]) => [name, spec[end]]),
      );
      for (let jump = 0; jump < 120; jump += 1) {
        song.fill(moment, ((jump * 37.7) % 60) - 1, [0, 0.1, 1 / 60][jump % 3] ?? 0);
        program.render(moment, leds, params, memory, out);
        expect(isLight(out)).toBe(true);
      }
    }
  });

  it("is alive when nothing is known about the music, and glows when it is paused", () => {
    const unknown = shown(program, strip(24), nothingKnown);
    const silent = shown(program, strip(24), paused);

    expect(Math.max(...unknown)).toBeGreaterThan(0.004);
    expect(Math.min(...silent)).toBeGreaterThan(0.0002);
    expect(mostFlashes(silent, 15)).toBeLessThanOrEqual(3);
  });

  it("never flashes more than three times a second, at any tempo and with sliders up", () => {
    for (const bpm of [120, 174, 220]) {
      for (const end of ["default", "max"] as const) {
        const [fast, leds] = [createSong(bpm), ring(16)];
        const params = Object.fromEntries(
          Object.entries(program.params).map(([name, spec]) => [name, spec[end]]),
        );
        const means: number[] = [];
        const { dropSec } = fast;
        const stretch = { fromSec: dropSec - 2, toSec: dropSec + 4, framesPerSec: 40, params };
        play(program, leds, fast, stretch, (frame) => means.push(luminanceOf(frame, leds)));

        expect(mostFlashes(means, 40), `${bpm} ${end}`).toBeLessThanOrEqual(3);
      }
    }
  });
});
