import { describe, expect, it } from "vitest";
import { fract } from "../parts/ease.ts";
import type { Leds, Program } from "../program.ts";
import { luminanceOf } from "../testing/flashes.ts";
import { play, ring, strip } from "../testing/play.ts";
import { createSong, type SyntheticSong } from "../testing/synthetic-song.ts";
import { comet } from "./comet.ts";
import { drop } from "./drop.ts";
import { pulse } from "./pulse.ts";
import { strobe } from "./strobe.ts";

const FINE = 500;

interface Seen {
  readonly sec: number;
  readonly light: number;
}

const seen = (
  program: Program,
  bpm: number,
  fromSec: number,
  toSec: number,
  song = createSong(bpm),
): readonly Seen[] => {
  const leds = strip(31);
  const all: Seen[] = [];
  play(program, leds, song, { fromSec, toSec, framesPerSec: FINE }, (frame, moment) => {
    all.push({ sec: moment.positionSec, light: luminanceOf(frame, leds) });
  });
  return all;
};

/** Nothing sounds between its beats. */
const clicks = (bpm: number): SyntheticSong => {
  const song = createSong(bpm);
  const loudness = (sec: number): number => Math.exp((-60 * fract((sec * bpm) / 60) * 60) / bpm);
  return {
    ...song,
    fill: (moment, positionSec, dtSec) => {
      song.fill(moment, positionSec, dtSec);
      moment.loudness = loudness(positionSec);
      moment.loudnessAt = (aheadSec) => loudness(positionSec + aheadSec);
      return moment;
    },
  };
};

const brightest = (frames: readonly Seen[]): Seen =>
  frames.reduce((most, each) => (each.light > most.light ? each : most));

const between = (frames: readonly Seen[], fromSec: number, toSec: number): readonly Seen[] =>
  frames.filter(({ sec }) => sec >= fromSec && sec <= toSec);

describe("light on the beat", () => {
  it("pulses with its peak within 10 ms of every beat", () => {
    const song = createSong(120);
    const frames = seen(pulse, 120, song.dropSec + 3.7, song.dropSec + 7.8);

    for (let beat = 0; beat < 8; beat += 1) {
      const beatSec = song.dropSec + 4 + beat * 0.5;
      const peak = brightest(between(frames, beatSec - 0.25, beatSec + 0.24));
      expect(Math.abs(peak.sec - beatSec)).toBeLessThan(0.01);
    }
  });

  it("pulses harder on the first beat of a bar", () => {
    const song = createSong(120);
    const frames = seen(pulse, 120, song.dropSec + 4, song.dropSec + 6);
    const peaks = [0, 0.5, 1, 1.5].map(
      (sec) => brightest(between(frames, song.dropSec + 4 + sec, song.dropSec + 4.2 + sec)).light,
    );

    expect(peaks[0]).toBeGreaterThan(1.2 * Math.max(...peaks.slice(1)));
  });

  it("begins to rise before the beat", () => {
    const song = createSong(120);
    const frames = seen(pulse, 120, song.dropSec + 3.9, song.dropSec + 4);
    const [early, late] = [frames.at(5), frames.at(-8)];

    expect(late?.light).toBeGreaterThan(3 * (early?.light ?? 1));
  });

  it("rises before a beat out of silence, and fades after it into silence", () => {
    const song = clicks(120);
    const beatSec = song.dropSec + 4;
    const frames = seen(pulse, 120, beatSec - 0.1, beatSec + 0.4, song);
    const lightAt = (sec: number): number => frames[Math.round((sec + 0.1) * FINE)]?.light ?? 0;
    const peak = brightest(frames);

    expect(Math.abs(peak.sec - beatSec)).toBeLessThan(0.01);
    expect(lightAt(-0.015)).toBeGreaterThan(0.4 * peak.light);
    expect(lightAt(-0.06)).toBeLessThan(0.05 * peak.light);
    expect(lightAt(0.1)).toBeGreaterThan(0.1 * peak.light);
    expect(lightAt(0.39)).toBeLessThan(0.05 * peak.light);
  });

  it("pulses on every second beat when the song is too fast for every one", () => {
    const song = createSong(174);
    const beatSec = 60 / 174;
    const frames = seen(pulse, 174, song.dropSec + 5.4, song.dropSec + 7.6);
    const start = song.dropSec + 4 * song.barSec;
    const at = (beat: number): number =>
      brightest(between(frames, start + (beat - 0.05) * beatSec, start + (beat + 0.05) * beatSec))
        .light;

    expect(at(0)).toBeGreaterThan(3 * at(1));
    expect(at(2)).toBeGreaterThan(2 * at(3));
  });

  it("flashes the strobe on the beat and no more than three times a second", () => {
    const song = createSong(210);
    const frames = seen(strobe, 210, song.dropSec + 3, song.dropSec + 6);
    const rises = frames.filter(
      ({ light }, index) => light > 0.5 && (frames[index - 1]?.light ?? 1) <= 0.5,
    );

    expect(rises.length).toBeGreaterThan(3);
    for (const { sec } of rises) {
      const beats = ((sec - song.dropSec) * 210) / 60;
      expect(Math.abs(beats - Math.round(beats))).toBeLessThan(0.06);
      expect(
        rises.filter((other) => other.sec >= sec && other.sec < sec + 1).length,
      ).toBeLessThanOrEqual(3);
    }
  });
});

const headOf = (frame: Float32Array, leds: Leds): number => {
  let head = 0;
  for (let led = 0; led < leds.count; led += 1) {
    if ((frame[led * 3 + 1] ?? 0) > (frame[head * 3 + 1] ?? 0)) head = led;
  }
  return head;
};

describe("the comet", () => {
  it.each([
    ["the end of a strip", strip(40), 39],
    ["the top of a ring", ring(40), 0],
  ])("arrives at %s on the downbeat, not before", (_place, leds, end) => {
    const song = createSong(120);
    const downbeatSec = song.dropSec + 4;
    const heads: number[] = [];
    const stretch = { fromSec: downbeatSec - 0.1, toSec: downbeatSec, framesPerSec: 100 };

    play(comet, leds, song, stretch, (frame) => heads.push(headOf(frame, leds)));

    const away = heads.map((head) =>
      Math.min(Math.abs(head - end), leds.count - Math.abs(head - end)),
    );
    expect(away.at(-1)).toBeLessThanOrEqual(1);
    expect(heads.at(0)).toBeGreaterThan(33);
    expect(heads.at(0)).toBeLessThan(39);
  });

  it("moves between LEDs without a step", () => {
    const song = createSong(120);
    const leds = strip(24);
    const lights: number[] = [];
    const stretch = { fromSec: song.dropSec + 4.8, toSec: song.dropSec + 5.4, framesPerSec: FINE };

    play(comet, leds, song, stretch, (frame) => lights.push(frame[12 * 3 + 1] ?? 0));

    const steps = lights.map((light, index) => Math.abs(light - (lights[index - 1] ?? light)));
    expect(Math.max(...lights)).toBeGreaterThan(0.5);
    expect(Math.max(...steps)).toBeLessThan(0.2);
  });
});

describe("the drop", () => {
  it("is darkest in the half beat before the drop and brightest right after it", () => {
    const song = createSong(120);
    const frames = seen(drop, 120, song.dropSec - 3, song.dropSec + 2);
    const darkest = frames.reduce((least, each) => (each.light < least.light ? each : least));
    const most = brightest(frames);

    expect(darkest.sec).toBeGreaterThan(song.dropSec - 0.25);
    expect(darkest.sec).toBeLessThan(song.dropSec);
    expect(most.sec).toBeGreaterThanOrEqual(song.dropSec);
    expect(most.sec).toBeLessThan(song.dropSec + 0.5);
    expect(most.light).toBeGreaterThan(20 * darkest.light);
  });

  it("narrows towards the drop", () => {
    const song = createSong(120);
    const leds = strip(31);
    const shares: number[] = [];
    const stretch = { fromSec: song.dropSec - 8, toSec: song.dropSec - 1, framesPerSec: 1 };

    play(drop, leds, song, stretch, (frame) => {
      const outer = frame.subarray(0, 24).reduce((sum, light) => sum + light, 0);
      shares.push(outer / frame.reduce((sum, light) => sum + light, 0));
    });

    expect(shares.at(-1)).toBeLessThan(0.5 * (shares[0] ?? 0));
  });
});
