import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const aSong = (settings = {}) =>
  aParty({ playing: "boring by ada", queue: ["next by bob"], settings });

describe("skip votes", () => {
  it.each([
    [0, 2],
    [1, 2],
    [4, 2],
    [5, 3],
    [6, 3],
    [7, 4],
  ])("of %i active guests: the song goes at the vote number %i", (active, needed) => {
    const party = aSong();

    const after: (string | undefined)[] = [];
    for (let voter = 1; voter <= needed; voter += 1) {
      party.skipVote(`guest ${voter}`, active);
      after.push(party.nowPlaying());
    }

    expect(after).toEqual([...Array(needed - 1).fill("boring"), "next"]);
  });

  it("tell the history that the song was voted out", () => {
    const party = aSong();
    party.skipVote("bob", 4);

    party.skipVote("cem", 4);

    expect(party.events()).toMatchObject([
      { kind: "skip-vote-cast", guestId: "cem" },
      { kind: "track-ended", end: "voted-out" },
      { kind: "entry-removed", reason: "started" },
      { kind: "track-started" },
    ]);
  });

  it("count once per guest", () => {
    const party = aSong();
    party.skipVote("bob", 4);

    const answer = party.skipVote("bob", 4);

    expect(answer).toBe("accepted");
    expect(party.nowPlaying()).toBe("boring");
  });

  it("can be taken back", () => {
    const party = aSong();
    party.skipVote("bob", 4);
    party.skipVote("bob", 4, false);

    party.skipVote("cem", 4);

    expect(party.nowPlaying()).toBe("boring");
  });

  it("skip nothing when one is taken back, however few guests are left", () => {
    const party = aSong();
    for (const voter of ["bob", "cem", "dee"]) party.skipVote(voter, 20);

    party.skipVote("dee", 4, false);

    expect(party.nowPlaying()).toBe("boring");
  });

  it("die with the song", () => {
    const party = aSong();
    party.skipVote("bob", 4);
    party.finish();

    party.skipVote("cem", 4);

    expect(party.nowPlaying()).toBe("next");
  });

  it("follow the host's share and minimum", () => {
    const party = aSong({ skipSharePct: 100, skipMinimum: 1 });
    party.skipVote("bob", 2);
    const before = party.nowPlaying();

    party.skipVote("cem", 2);

    expect([before, party.nowPlaying()]).toEqual(["boring", "next"]);
  });

  it("end the last song, too: then nothing is on", () => {
    const party = aParty({ playing: "boring by ada" });
    party.skipVote("bob", 2);

    const answer = party.skipVote("cem", 2);

    expect(answer).toBe("accepted");
    expect(party.nowPlaying()).toBeUndefined();
  });

  it("need something that plays", () => {
    const party = aParty();

    const answer = party.skipVote("ada", 2);

    expect(answer).toEqual({ code: "nothing-playing" });
  });
});
