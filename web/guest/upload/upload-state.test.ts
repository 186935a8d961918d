import { describe, expect, it } from "vitest";
import { isOnItsWay, percentOf, stateInWords, type UploadState } from "./upload-state.ts";

describe("what a row says", () => {
  it.each<[UploadState, string, boolean]>([
    [{ kind: "waiting" }, "Waiting for its turn", true],
    [{ kind: "sending", percent: 43 }, "Sending, 43 %", true],
    [
      { kind: "sending", percent: 43, isOffline: true },
      "No connection at 43 %. It goes on by itself.",
      true,
    ],
    [{ kind: "checking" }, "All there. The jukebox is listening to it…", false],
    [{ kind: "there", trackId: "1", song: "Jóga by Björk" }, "It is here: Jóga by Björk", false],
    [{ kind: "refused", why: "This is a video.", canRetry: false }, "This is a video.", false],
  ])("%j: %s", (state, words, isGoing) => {
    expect(stateInWords(state)).toBe(words);
    expect(isOnItsWay(state)).toBe(isGoing);
  });

  it("never says a hundred percent before everything is there", () => {
    expect([percentOf(0, 10), percentOf(999, 1000), percentOf(10, 10), percentOf(0, 0)]).toEqual([
      0, 99, 99, 0,
    ]);
  });
});
