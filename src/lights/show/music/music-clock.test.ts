import { expect, it } from "vitest";
import { type ClockReading, songKey } from "../../../lib/playback-clock.ts";
import { silence } from "../../engine/silence.ts";
import { createMusicClock } from "./music-clock.ts";
import type { BookedSong } from "./song-book.ts";
import { aFeatureTrack } from "./testing/a-feature-track.ts";

const aSong = (tag: string, durationSec: number): BookedSong => ({
  key: songKey(tag),
  trackId: tag,
  durationSec,
  track: aFeatureTrack({ durationSec }),
  palette: undefined,
});

const aClock = (...songs: BookedSong[]) => {
  let now: ClockReading = { positionMs: 0, atMs: 0, rate: 0, generation: 0, song: 0 };
  const into = silence();
  const clock = createMusicClock((reading) => Object.assign(reading, now), {
    find: (key) => songs.find((song) => song.key === key),
  });
  return {
    /** What the engine gets at `atMs` when the deck's clock was set to this. */
    at: (atMs: number, reading: Partial<ClockReading> & { tag?: string }) => {
      const { tag, ...rest } = reading;
      now = { ...now, ...rest, ...(tag === undefined ? {} : { song: songKey(tag) }) };
      clock.musicAt(atMs, into);
      return { ...into };
    },
    trackId: clock.trackId,
    learn: (song: BookedSong) => songs.push(song),
  };
};

it("says that nothing plays before the first song", () => {
  expect(aClock().at(100, {})).toMatchObject({ hasSong: false, track: undefined, rate: 0 });
});

it("knows where a song is between two readings, and where it will be", () => {
  const clock = aClock(aSong("a", 100));

  const music = clock.at(1250, { tag: "a", positionMs: 5000, atMs: 1000, rate: 1 });

  expect(music).toMatchObject({ positionSec: 5.25, rate: 1, durationSec: 100, hasSong: true });
});

it("stays with the old song's end until the new one is heard", () => {
  const clock = aClock(aSong("a", 100), aSong("b", 50));
  clock.at(0, { tag: "a", positionMs: 99_000, atMs: 0, rate: 1 });

  const last = clock.at(700, { tag: "b", positionMs: -400, atMs: 700 });
  const first = clock.at(1200, {});

  expect(last).toMatchObject({ positionSec: 99.6, durationSec: 100 });
  expect(first).toMatchObject({ positionSec: 0.1, durationSec: 50 });
  expect(first.songSerial).toBe(last.songSerial + 1);
});

it("shows nothing of a song that was skipped, however late the sound is", () => {
  const clock = aClock(aSong("a", 100), aSong("b", 50));
  clock.at(0, { tag: "a", positionMs: 40_000, atMs: 2000, rate: 1, generation: 1 });

  const music = clock.at(50, { tag: "b", positionMs: 0, atMs: 2000, generation: 2 });

  expect(music).toMatchObject({ durationSec: 50 });
  expect(music.positionSec).toBeLessThan(0);
});

it("shows nothing of the song before after a jump back to the start", () => {
  const clock = aClock(aSong("a", 100), aSong("b", 50));
  clock.at(0, { tag: "a", positionMs: 99_000, atMs: 0, rate: 1, generation: 1 });
  clock.at(1000, { tag: "b", positionMs: -400, atMs: 1000, generation: 2 });

  const music = clock.at(20_000, { tag: "b", positionMs: 0, atMs: 22_000, generation: 3 });

  expect(music).toMatchObject({ durationSec: 50 });
});

it("takes a song's features when they come, in the middle of it", () => {
  const clock = aClock();
  const before = clock.at(0, { tag: "a", positionMs: 0, rate: 1 });

  clock.learn(aSong("a", 10));

  expect(before.track).toBeUndefined();
  expect(clock.at(20, {}).track).toBeDefined();
  expect(clock.trackId()).toBe("a");
});
