import { describe, expect, it } from "vitest";
import { anEntry, aSong } from "../../lib/party/testing/a-party.ts";
import { waitsOf } from "./waits.ts";

const QUEUE = [
  anEntry("a", { durationMs: 240_000 }),
  anEntry("b", { durationMs: 0 }),
  anEntry("c", { durationMs: 180_000 }),
];
const minutes = (song: ReturnType<typeof aSong> | null, nowMs: number) =>
  [...waitsOf(song, QUEUE, nowMs)].map(([entryId, wait]) => `${entryId} ${wait}`);

describe("how long a song waits", () => {
  it("adds up what is left of this song and all that lies ahead", () => {
    const song = aSong("now", { durationMs: 180_000, positionMs: 0, positionAtMs: 0 });

    expect(minutes(song, 60_000)).toEqual(["a 2", "b 6", "c 10"]);
  });

  it("stands still while the music does", () => {
    const song = aSong("now", { durationMs: 180_000, positionMs: 60_000, state: "paused" });

    expect(minutes(song, 9_999_999)).toEqual(["a 2", "b 6", "c 10"]);
  });

  it("never says less than a minute, whatever the clocks say", () => {
    const song = aSong("now", { durationMs: 180_000, positionMs: 0, positionAtMs: 0 });

    expect(minutes(song, 9_999_999)[0]).toBe("a 1");
    expect(minutes(null, 0)[0]).toBe("a 1");
  });

  it("says nothing behind a stream, which has no end", () => {
    expect(minutes(aSong("radio", { durationMs: 0 }), 0)).toEqual([]);
  });
});
