import { expect, it } from "vitest";
import { parseChord, voicing } from "./chord.ts";

it("knows a chord by its name", () => {
  expect(parseChord("F#m7")).toEqual({ root: 6, intervals: [0, 3, 7, 10] });
  expect(parseChord("Bb")).toEqual({ root: 10, intervals: [0, 4, 7] });
  expect(() => parseChord("H7")).toThrow("not a chord");
});

it("keeps a chord's tones within one octave, so that hands hardly move", () => {
  expect(voicing(parseChord("C"), 60)).toEqual([60, 64, 67]);
  expect(voicing(parseChord("F"), 60)).toEqual([60, 65, 69]);
});
