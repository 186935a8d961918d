import { expect, it } from "vitest";
import { sideAt } from "./side.ts";
import { worthShowing } from "./statistics.ts";

const HOUR = Array.from({ length: 3600 }, (_, sec) => sec);

it("shows the top songs now and then, for long enough to read them", () => {
  const sides = HOUR.map((sec) => sideAt(sec, true, 60, 60));
  const begins = sides.filter((side, at) => side === "top-songs" && sides[at - 1] === "queue");

  expect(begins).toHaveLength(15);
  expect(sides.filter((side) => side === "top-songs")).toHaveLength(15 * 18);
});

it("keeps the queue while a song begins or ends, and when there is nothing to tell", () => {
  expect(HOUR.some((sec) => sideAt(sec, true, 10, 60) === "top-songs")).toBe(false);
  expect(HOUR.some((sec) => sideAt(sec, true, 60, 10) === "top-songs")).toBe(false);
  expect(HOUR.some((sec) => sideAt(sec, false, 60, 60) === "top-songs")).toBe(false);
});

it("makes no list of songs that all played once", () => {
  const song = (count: number, score: number) => ({
    ...{ trackId: "a", title: "A", artist: "", album: "", durationMs: 1 },
    ...{ count, score },
  });

  expect(worthShowing([song(1, 0), song(1, 0), song(1, 0)])).toEqual([]);
  expect(worthShowing([song(2, 5), song(1, 0)])).toEqual([]);
  expect(worthShowing([song(2, 5), song(1, 0), song(1, 0)])).toHaveLength(3);
});
