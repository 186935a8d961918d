import { describe, expect, it } from "vitest";
import { aHeardSong } from "../testing/a-heard-song.ts";
import { fillBeat, lastBeat } from "./beat-at.ts";

const now = () => ({ beat: 0, beatSec: 0, barPhase: 0, kick: 0 });
const SONG = aHeardSong();
const at = (positionMs: number, song = SONG) => {
  const into = now();
  fillBeat(song, positionMs, into);
  return into;
};

describe("the beat on the TV", () => {
  it("lands when the song's beat does", () => {
    expect(at(4000)).toMatchObject({ beat: 8, beatSec: 0.5, barPhase: 0, kick: 1 });
    expect(at(3999).kick).toBeLessThan(0.1);
  });

  it("moves through the bar", () => {
    expect(at(4750)).toMatchObject({ beat: 9.5, barPhase: 1.5 / 4 });
  });

  it("kicks at most three times a second, however fast the song is", () => {
    const fast = aHeardSong({ bpm: 240 });
    const kicks: number[] = [];
    for (let ms = 0; ms < 10_000; ms += 5) if (at(ms, fast).kick > 0.98) kicks.push(ms);
    const begins = kicks.filter((ms, index) => ms - (kicks[index - 1] ?? -99) > 5);

    expect(begins.length).toBeGreaterThan(10);
    for (const [index, ms] of begins.entries())
      expect(ms - (begins[index - 1] ?? -1e9)).toBeGreaterThan(333);
  });

  it("is none before the first one, and in songs whose beats nobody is sure of", () => {
    const into = now();
    fillBeat(undefined, 1000, into);

    expect(into).toMatchObject({ beat: -1, kick: 0 });
    expect(at(1000, { ...SONG, confidence: 0.1 }).beat).toBe(-1);
    expect(at(-20).beat).toBe(-1);
  });

  it("is found among many", () => {
    expect([-1, 0, 5, 10, 99].map((ms) => lastBeat([0, 10, 20], ms))).toEqual([-1, 0, 0, 1, 2]);
  });
});
