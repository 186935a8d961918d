import { expect, it } from "vitest";
import type { DeckState } from "../core/ports/player.ts";
import { resumePlay } from "./resume-play.ts";

const aSong = (tag: string) => ({ tag, source: `/music/${tag}.mp3`, durationMs: 180_000 });
const wanted: DeckState = {
  current: { ...aSong("a"), startMs: 0 },
  next: aSong("b"),
  isPaused: false,
  volumePct: 70,
};
const known = { wanted, playingTag: "a", positionMs: 90_000 };
const found = (tag: string | undefined) => ({ tag, positionMs: 5, isPaused: false });

it("asks for the same again when the song still plays", () => {
  expect(resumePlay(found("a"), known)).toEqual({ reports: [], wanted });
});

it("tells that the song went over to the next one meanwhile, and lets that play", () => {
  const reports = [{ kind: "ended", tag: "a", next: "b" }];

  expect(resumePlay(found("b"), known)).toEqual({ reports, wanted: undefined });
});

it("does not tell it twice", () => {
  const { reports } = resumePlay(found("b"), { ...known, playingTag: "b" });

  expect(reports).toEqual([]);
});

it("tells that the song ended when the deck fell silent", () => {
  const reports = [{ kind: "ended", tag: "a", next: undefined }];

  expect(resumePlay(found(undefined), known)).toEqual({ reports, wanted: undefined });
});

it("plays on where the song was when mpv died as well", () => {
  const resumed = resumePlay(undefined, known).wanted;

  expect(resumed).toEqual({ ...wanted, current: { ...aSong("a"), startMs: 90_000 } });
});

it("plays on the next song when that was playing as mpv died as well", () => {
  const resumed = resumePlay(undefined, { ...known, playingTag: "b", positionMs: -200 }).wanted;

  expect(resumed).toMatchObject({ current: { tag: "b", startMs: 0 }, next: undefined });
});
