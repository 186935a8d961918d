import { describe, expect, it } from "vitest";
import { createPalette } from "../../colour/palette.ts";
import type { Moment } from "../../programs/program.ts";
import type { MusicTime } from "../engine.ts";
import { createCrowd } from "../show/create-crowd.ts";
import { aTrack, playing } from "../testing/a-track.ts";
import { createMoment } from "./create-moment.ts";

const FRAME_SEC = 1 / 60;

/** Shows `music` for `seconds` at the same position. */
const show = (source: ReturnType<typeof createMoment>, music: MusicTime, seconds = 1): Moment => {
  for (let timeSec = 0; timeSec <= seconds; timeSec += FRAME_SEC) {
    source.fill(music, timeSec, FRAME_SEC);
  }
  return source.moment;
};

const aMoment = () => createMoment(createPalette([]), createCrowd());
const momentOf = (music: MusicTime, seconds = 1): Moment => show(aMoment(), music, seconds);

describe("the moment's beats", () => {
  it("counts beats by their own times, and bars by their place", () => {
    const track = aTrack({ bpm: 120 });

    const moment = momentOf(playing({ track, positionSec: 2.625 }));

    expect(moment.hasBeats).toBe(true);
    expect(moment.beatIndex).toBe(5);
    expect(moment.beatInBar).toBe(1);
    expect(moment.beatPhase).toBeCloseTo(0.25);
    expect(moment.barPhase).toBeCloseTo(1.25 / 4);
    expect(moment.barIndex).toBe(1);
    expect(moment.toBeatSec).toBeCloseTo(0.375);
    expect(moment.sinceBeatSec).toBeCloseTo(0.125);
  });

  it("follows beats that come unevenly", () => {
    const beats = Float64Array.from([0, 0.4, 1.2]);
    const track = aTrack({}, { beats, beatCount: 3, beatInBar: Uint8Array.from([0, 1, 2]) });

    const moment = momentOf(playing({ track, positionSec: 0.8 }));

    expect(moment.beatPhase).toBeCloseTo(0.5);
  });

  it("goes on at the song's tempo before the first and after the last beat", () => {
    const beats = Float64Array.from([2, 2.5]);
    const track = aTrack({}, { beats, beatCount: 2, beatInBar: Uint8Array.from([0, 1]) });

    const before = { ...momentOf(playing({ track, positionSec: 1.9 })) };
    const after = { ...momentOf(playing({ track, positionSec: 4.1 })) };

    expect([before.beatIndex, before.beatInBar]).toEqual([-1, 3]);
    expect(before.beatPhase).toBeCloseTo(0.8);
    expect([after.beatIndex, after.beatInBar]).toEqual([4, 0]);
    expect(after.beatPhase).toBeCloseTo(0.2);
  });

  it("finds the beat after a jump to anywhere", () => {
    const track = aTrack({ durationSec: 60, bpm: 150 });
    const source = aMoment();

    const found = [50, 3, 31.3, 0, 59.9, 3.21].map((positionSec) => {
      source.fill(playing({ track, positionSec }), 0, FRAME_SEC);
      return source.moment.beatIndex;
    });

    expect(found).toEqual([125, 7, 78, 0, 149, 8]);
  });

  it("runs at 120 when the beats are not sure enough", () => {
    const moment = momentOf(playing({ track: aTrack({ bpm: 97 }, { confidence: 0.2 }) }));

    expect([moment.hasBeats, moment.hasFeatures, moment.bpm]).toEqual([false, true, 120]);
  });
});

describe("the moment's levels", () => {
  it("shows a band at its ceiling as full and 40 dB below as dark", () => {
    const track = aTrack({ bandAt: (band) => (band < 8 ? 230 : 230 - 128) });

    const moment = momentOf(playing({ track, positionSec: 5 }));

    expect(moment.bass).toBeCloseTo(1);
    expect(moment.mid).toBe(0);
    expect(moment.loudness).toBeCloseTo(1);
    expect(moment.onset).toBeCloseTo(100 / 255);
    expect(moment.lowOnset).toBeCloseTo(50 / 255);
    expect(moment.chroma[0]).toBeCloseTo(1);
  });

  it("goes gradually from one frame of features to the next", () => {
    const track = aTrack({ bandAt: (_band, atSec) => (atSec < 1 ? 200 : 230) });
    const source = aMoment();

    const levels = [0.98, 0.985, 0.99, 0.995, 1].map(
      (positionSec) => show(source, playing({ track, positionSec })).bass,
    );

    expect(levels).toEqual([...levels].sort((left, right) => left - right));
    expect(new Set(levels.map((level) => level.toFixed(3))).size).toBe(5);
  });

  it("looks ahead and behind", () => {
    const track = aTrack({ bandAt: (_band, atSec) => (atSec < 5 ? 130 : 230) });

    const moment = momentOf(playing({ track, positionSec: 4 }));

    expect(moment.loudnessAt(0)).toBeLessThan(0.1);
    expect(moment.loudnessAt(2)).toBeCloseTo(1);
    expect(moment.bandAt(3, 2)).toBeCloseTo(1);
    expect(moment.bandAt(3, -2)).toBeLessThan(0.1);
    expect(moment.bandAt(3, 20)).toBe(0);
  });

  it("sinks within a second of a pause, stands still, and comes back", () => {
    const track = aTrack();
    const source = aMoment();
    const before = { ...show(source, playing({ track, positionSec: 3.1 })) };

    const soon = show(source, playing({ track, positionSec: 3.1, rate: 0 }), 0.3).bass;
    const paused = { ...show(source, playing({ track, positionSec: 3.1, rate: 0 }), 0.7) };
    const again = { ...show(source, playing({ track, positionSec: 3.1 }), 0.4) };

    expect(before.bass).toBeCloseTo(1);
    expect(soon).toBeGreaterThan(0.3);
    expect([paused.bass, paused.loudness, paused.onset, paused.isPlaying]).toEqual([
      0,
      0,
      0,
      false,
    ]);
    expect(paused.beatPhase).toBeCloseTo(before.beatPhase);
    expect(again.bass).toBeCloseTo(1);
  });

  it("breathes calmly when nothing is known about the song, and when there is none", () => {
    const source = aMoment();
    const levels = [0, 1, 2, 3].map(
      (positionSec) => show(source, playing({ positionSec })).loudness,
    );
    const silent = momentOf(playing({ hasSong: false, rate: 0 }), 2.1);

    expect(levels[2]).toBeGreaterThan((levels[0] ?? 0) + 0.2);
    expect(levels[1]).toBeCloseTo(levels[3] ?? 0);
    expect([source.moment.hasFeatures, source.moment.bpm]).toEqual([false, 120]);
    expect(silent.loudness).toBeGreaterThan(0.4);
    expect(silent.beatIndex).toBe(4);
  });

  it("takes over features that grow while the song plays", () => {
    const track = aTrack({ durationSec: 10 }, { isComplete: false, frameCount: 50 });
    const source = aMoment();

    const early = show(source, playing({ track, positionSec: 4 })).hasFeatures;
    track.frameCount = 400;
    source.fill(playing({ track, positionSec: 4 }), 0, FRAME_SEC);
    const first = source.moment.bass;
    const later = show(source, playing({ track, positionSec: 4 }));

    expect([early, later.hasFeatures]).toEqual([false, true]);
    expect(first).toBeLessThan(0.5);
    expect(later.bass).toBeCloseTo(1);
  });

  it("goes on with the newest frame while a live input is a little late, and then fades", () => {
    const track = aTrack({ durationSec: 10 }, { startSec: 100, isComplete: false });
    const source = aMoment();
    show(source, playing({ track, positionSec: 109 }));

    const late = { ...show(source, playing({ track, positionSec: 110.45 }), 0.1) };
    const lost = { ...show(source, playing({ track, positionSec: 110.55 }), 0.2) };
    const stillLost = show(source, playing({ track, positionSec: 110.45 }), 0.1).hasFeatures;

    expect([late.hasFeatures, late.bass]).toEqual([true, 1]);
    expect(lost.hasFeatures).toBe(false);
    expect(lost.bass).toBeGreaterThan(0.5);
    expect(lost.bass).toBeLessThan(0.9);
    expect(stillLost).toBe(false);
  });

  it("knows nothing of times that a live input has forgotten", () => {
    const track = aTrack({ durationSec: 10 }, { startSec: 100, isComplete: false });

    const inside = momentOf(playing({ track, positionSec: 105 })).hasFeatures;
    const forgotten = momentOf(playing({ track, positionSec: 60 })).hasFeatures;

    expect([inside, forgotten]).toEqual([true, false]);
  });
});

describe("the moment's sections", () => {
  const track = aTrack(
    {},
    {
      sections: [
        { startSec: 0, endSec: 4, energy: 0.3, kind: "intro" },
        { startSec: 4, endSec: 6, energy: 0.6, kind: "build" },
        { startSec: 6, endSec: 10, energy: 1, kind: "drop" },
      ],
      drops: [6],
    },
  );

  it("names the section that plays and how far it is", () => {
    const moment = momentOf(playing({ track, positionSec: 4.5 }));

    expect([moment.section, moment.sectionIndex, moment.energy]).toEqual(["build", 1, 0.6]);
    expect(moment.sectionProgress).toBeCloseTo(0.25);
    expect(moment.toSectionSec).toBeCloseTo(1.5);
  });

  it("counts down to the drop, and up after it", () => {
    const before = { ...momentOf(playing({ track, positionSec: 4.5 })) };
    const after = { ...momentOf(playing({ track, positionSec: 7 })) };

    expect([before.toDropSec, before.sinceDropSec]).toEqual([1.5, Number.POSITIVE_INFINITY]);
    expect([after.toDropSec, after.sinceDropSec]).toEqual([Number.POSITIVE_INFINITY, 1]);
  });
});
