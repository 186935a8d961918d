import { expect, it } from "vitest";
import type { FeatureFile, ShowSong } from "../../../core/ports/lights.ts";
import { songKey } from "../../../lib/playback-clock.ts";
import { failed, ok } from "../../../lib/result.ts";
import type { FeatureTrack } from "../../features/feature-track.ts";
import { createSongBook } from "./song-book.ts";
import { aFeatureTrack } from "./testing/a-feature-track.ts";

const aSong = (tag: string, over: Partial<ShowSong> = {}): ShowSong => ({
  tag,
  trackId: `track of ${tag}`,
  durationMs: 10_000,
  features: { path: `/features/${tag}`, isComplete: true },
  correction: undefined,
  ...over,
});

const aBook = (files: Record<string, FeatureTrack>, keep?: number) => {
  const opened: string[] = [];
  const closed: string[] = [];
  const broken: string[] = [];
  const open = (file: FeatureFile) => {
    const track = files[file.path];
    if (!track) return Promise.resolve(failed("no-features", "it is gone"));
    opened.push(file.path);
    const close = () => void closed.push(file.path);
    return Promise.resolve(ok({ track, palette: ["#ff0000"], close }));
  };
  const book = createSongBook(open, (trackId, why) => void broken.push(`${trackId}: ${why}`), keep);
  const find = (tag: string) => book.find(songKey(tag));
  const cue = async (...songs: readonly ShowSong[]) => {
    book.cue(songs);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { cue, find, close: book.close, opened, closed, broken };
};

it("knows a cued song by the name that the clock gives it, with its features and colours", async () => {
  const track = aFeatureTrack();
  const book = aBook({ "/features/a": track });

  await book.cue(aSong("a"));

  expect(book.find("a")).toMatchObject({ trackId: "track of a", durationSec: 10, track });
  expect(book.find("a")?.palette?.count).toBe(1);
});

it("opens each file once, however often the song is cued", async () => {
  const book = aBook({ "/features/a": aFeatureTrack() });

  await book.cue(aSong("a"));
  await book.cue(aSong("a"));

  expect(book.opened).toEqual(["/features/a"]);
});

it("goes over to the finished file when there is one, and closes the other", async () => {
  const whole = aFeatureTrack();
  const book = aBook({ "/part": aFeatureTrack({ beatCount: 0 }), "/whole": whole });
  await book.cue(aSong("a", { features: { path: "/part", isComplete: false } }));

  await book.cue(aSong("a", { features: { path: "/whole", isComplete: true } }));

  expect(book.find("a")?.track).toBe(whole);
  expect(book.closed).toEqual(["/part"]);
});

it("corrects the beats as the host says, from what was found and not from the last correction", async () => {
  const book = aBook({ "/features/a": aFeatureTrack() });
  const half = { tempo: 0.5, shiftMs: 0, downbeatShift: 0 } as const;
  await book.cue(aSong("a", { correction: half }));
  const halved = book.find("a")?.track?.bpm;

  await book.cue(aSong("a", { correction: { ...half, shiftMs: 10 } }));
  const again = book.find("a")?.track?.bpm;
  await book.cue(aSong("a"));

  expect([halved, again, book.find("a")?.track?.bpm]).toEqual([60, 60, 120]);
});

it("says why a song has no features, and keeps the song", async () => {
  const book = aBook({});

  await book.cue(aSong("a"));

  expect(book.find("a")?.track).toBeUndefined();
  expect(book.broken).toEqual(["track of a: it is gone"]);
});

it("tries a file again that could not be read", async () => {
  const files: Record<string, FeatureTrack> = {};
  const book = aBook(files);
  await book.cue(aSong("a"));
  files["/features/a"] = aFeatureTrack();

  await book.cue(aSong("a"));

  expect(book.find("a")?.track).toBeDefined();
});

it("stops following a file that will not grow, and keeps what it has heard", async () => {
  const book = aBook({ "/part": aFeatureTrack() });
  await book.cue(aSong("a", { features: { path: "/part", isComplete: false } }));

  await book.cue(aSong("a", { features: undefined }));

  expect(book.closed).toEqual(["/part"]);
  expect(book.find("a")?.track).toBeDefined();
});

it("keeps the song before for its last tones, and forgets old ones", async () => {
  const book = aBook(
    Object.fromEntries(["a", "b", "c"].map((tag) => [`/features/${tag}`, aFeatureTrack()])),
    2,
  );

  await book.cue(aSong("a"));
  await book.cue(aSong("b"));
  await book.cue(aSong("c"));

  expect(["a", "b", "c"].map((tag) => book.find(tag) !== undefined)).toEqual([false, true, true]);
  expect(book.closed).toEqual(["/features/a"]);
});
