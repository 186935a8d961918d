import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

describe("new music only", () => {
  it("refuses what has ever played, for good", () => {
    const party = aParty({ playing: "song by ada", settings: { newMusicOnly: true } });
    party.wait(1_000 * 3_600_000);

    const answers = [party.request("bob", "song"), party.request("bob", "new song")];

    expect(answers).toEqual([{ code: "not-new" }, "accepted"]);
  });

  it("says so rather than a time at which it would be refused again", () => {
    const party = aParty({
      playing: "song by ada",
      settings: { newMusicOnly: true, replayHours: 1 },
    });

    const answer = party.request("bob", "song");

    expect(answer).toEqual({ code: "not-new" });
  });
});
