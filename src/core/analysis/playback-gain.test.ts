import { expect, it } from "vitest";
import { playbackGainDb } from "./playback-gain.ts";

it("plays a loud and a quiet song equally loud", () => {
  const loud = { loudnessLufs: -8, peakDb: 0 };
  const quiet = { loudnessLufs: -23, peakDb: -12 };

  const heard = [loud, quiet].map((song) => song.loudnessLufs + playbackGainDb(song));

  expect(heard).toEqual([-18, -18]);
});

it("lets no song clip, however quiet it is besides its peaks", () => {
  const gainDb = playbackGainDb({ loudnessLufs: -26, peakDb: -2 });

  expect(gainDb).toBeCloseTo(1.7);
});

it("neither lifts noise nor silences a song that is all distortion", () => {
  const silence = playbackGainDb({ loudnessLufs: -70, peakDb: -99 });
  const distortion = playbackGainDb({ loudnessLufs: 6, peakDb: 12 });

  expect([silence, distortion]).toEqual([9, -18]);
});
