import { expect, it } from "vitest";
import { isPlayableSource, judgeEnd } from "./judge-end.ts";

const anEnd = (claimedMs: number, mpvMs: number, positionMs: number) =>
  judgeEnd({
    item: { tag: "a", source: "/music/a.mp3", durationMs: claimedMs },
    durationMs: mpvMs,
    positionMs,
    reason: "eof",
    error: "",
  });

it.each([
  ["that plays to its end", 200_000, 200_000, 199_600],
  ["whose length the library has wrong", 300_000, 200_000, 199_600],
  ["whose length mpv has wrong", 200_000, 300_000, 199_600],
  ["of unknown length", 0, 0, 60_000],
  ["that lacks 4 % of its end", 200_000, 200_000, 192_500],
  ["that is short and lacks 2 s", 10_000, 10_000, 7600],
])("is content with a song %s", async (_case, claimedMs, mpvMs, positionMs) => {
  expect(await anEnd(claimedMs, mpvMs, positionMs)).toEqual({ kind: "ended" });
});

it("notices a song that breaks off in the middle", async () => {
  expect(await anEnd(200_000, 200_000, 100_000)).toMatchObject({ fault: "truncated" });
});

it("calls a playlist unplayable", async () => {
  const item = { tag: "a", source: "/music/a.mp3", durationMs: 0 };
  const verdict = await judgeEnd({
    item,
    durationMs: 0,
    positionMs: 0,
    reason: "redirect",
    error: "",
  });

  expect(verdict).toMatchObject({ fault: "unplayable" });
});

it.each([
  ["/music/a.mp3", true],
  ["https://radio.example/live", true],
  ["music/a.mp3", false],
  ["edl:///music/a.mp3", false],
  ["memory://abc", false],
])("decides whether %s may be played", (source, isAllowed) => {
  expect(isPlayableSource(source)).toBe(isAllowed);
});
