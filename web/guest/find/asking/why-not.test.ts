import { describe, expect, it } from "vitest";
import { stillAgainst, whyNotAgain, whyNotInWords } from "./why-not.ts";

const at = (hours: number, minutes: number): number =>
  new Date(2026, 10, 21, hours, minutes).getTime();
const NOW = at(22, 0);

const rules = { replayHours: 0, newMusicOnly: false, trackMaxSec: 0 };
const play = { startedAtMs: at(21, 40), durationMs: 180_000 };

describe("why a song cannot be asked for", () => {
  it("says when it played and when it may play again", () => {
    const whyNot = { code: "played-recently", playedAtMs: at(21, 40), retryAtMs: at(23, 40) };

    expect(whyNotInWords(whyNot, NOW)).toBe("Played 20 minutes ago, again at 23:40");
  });

  it("names the day when that is not today", () => {
    const whyNot = { code: "played-recently", playedAtMs: at(21, 40), retryAtMs: at(25, 40) };

    expect(whyNotInWords(whyNot, NOW)).toBe("Played 20 minutes ago, again tomorrow at 01:40");
  });

  it("does without times that were not told", () => {
    expect(whyNotInWords({ code: "played-recently" }, NOW)).toBe("Played not long ago");
    const again = { code: "played-recently", retryAtMs: at(23, 40) };
    expect(whyNotInWords(again, NOW)).toBe("again at 23:40");
  });

  it.each([
    ["track-too-long", "Too long for this party"],
    ["not-on-list", "Not on tonight’s list"],
    ["forbidden-word", "The host does not want it"],
    ["not-new", "Has been played already"],
  ])("says %s in a few words", (code, said) => {
    expect(whyNotInWords({ code }, NOW)).toBe(said);
  });

  it("is over when its time has come", () => {
    const whyNot = { code: "played-recently", retryAtMs: at(22, 30) };

    expect(stillAgainst(whyNot, at(22, 29))).toBe(whyNot);
    expect(stillAgainst(whyNot, at(22, 30))).toBeUndefined();
  });

  it.each(["too-many-requests", "guest-muted", "queue-full", "already-queued"])(
    "leaves %s to be said once, not on every song",
    (code) => {
      expect(stillAgainst({ code }, NOW)).toBeUndefined();
    },
  );
});

describe("a song of the history", () => {
  it("can be asked for again when nothing speaks against it", () => {
    expect(whyNotAgain(play, rules)).toBeUndefined();
  });

  it("waits for as long as the host wants between two plays", () => {
    expect(whyNotAgain(play, { ...rules, replayHours: 2 })).toEqual({
      code: "played-recently",
      retryAtMs: at(23, 40),
    });
  });

  it("never comes again when only new music is wanted, or when it is too long", () => {
    expect(whyNotAgain(play, { ...rules, newMusicOnly: true })?.code).toBe("not-new");
    expect(whyNotAgain(play, { ...rules, trackMaxSec: 60 })?.code).toBe("track-too-long");
  });
});
