import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const SONGS = Array.from({ length: 12 }, (_, number) => `song${number} by ada`);

/** Bob votes for the first `count` songs, one every `everyMs`. */
const voteFor = (party: ReturnType<typeof aParty>, count: number, everyMs = 0) => {
  for (let number = 0; number < count; number += 1) {
    party.vote("bob", `song${number}`, 1);
    party.wait(everyMs);
  }
};

describe("the vote rate", () => {
  it("is ten in ten seconds, and the eleventh hears when the first is old enough", () => {
    const party = aParty({ queue: SONGS });
    const retryAtMs = party.nowMs() + 10_000;
    voteFor(party, 10, 500);

    const answer = party.vote("bob", "song10", 1);

    expect(answer).toEqual({ code: "too-many-votes", retryAtMs });
    expect(party.score("song10")).toBe(1);
  });

  it("frees one vote at a time as they grow old", () => {
    const party = aParty({ queue: SONGS });
    voteFor(party, 10, 500);
    party.wait(5_000);

    const answers = [party.vote("bob", "song10", 1), party.vote("bob", "song11", 1)];

    expect(answers).toEqual([
      "accepted",
      { code: "too-many-votes", retryAtMs: party.nowMs() + 500 },
    ]);
  });

  it("is counted for each guest alone", () => {
    const party = aParty({ queue: SONGS });
    voteFor(party, 10);

    const answer = party.vote("cem", "song10", 1);

    expect(answer).toBe("accepted");
  });

  it("counts changed minds, but not the same vote again", () => {
    const party = aParty({ queue: SONGS, settings: { votesPer10Sec: 2 } });
    party.vote("bob", "song0", 1);
    party.vote("bob", "song0", 1);
    party.vote("bob", "song0", 0);

    const answers = [party.vote("bob", "song0", 0), party.vote("bob", "song0", 1)];

    expect(answers).toEqual(["accepted", expect.objectContaining({ code: "too-many-votes" })]);
  });

  it("follows when the host lowers it", () => {
    const party = aParty({ queue: SONGS });
    voteFor(party, 4, 1_000);
    party.change({ votesPer10Sec: 2 });

    const answer = party.vote("bob", "song10", 1);

    expect(answer).toEqual({ code: "too-many-votes", retryAtMs: party.nowMs() + 8_000 });
  });

  it("has no limit at 0", () => {
    const party = aParty({ queue: SONGS, settings: { votesPer10Sec: 0 } });
    voteFor(party, 11);

    const answer = party.vote("bob", "song11", 1);

    expect(answer).toBe("accepted");
  });
});
