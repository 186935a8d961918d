import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const aSong = () => aParty({ playing: "on by ada", queue: ["best by bob", "good by cem"] });

describe("the deck goes over to the next song by itself", () => {
  it("and the party follows, even if another one has become the best meanwhile", () => {
    const party = aSong();
    party.vote("dee", "good", 1);

    party.finish("best");

    expect(party.nowPlaying()).toBe("best");
    expect(party.ranking()).toEqual(["good"]);
  });

  it("but what it went over to has been withdrawn: the best one plays", () => {
    const party = aSong();
    party.remove("cem", "good");

    party.finish("good");

    expect(party.nowPlaying()).toBe("best");
  });

  it("to the filler, although a request came in the last moment", () => {
    const party = aSong();
    party.fillWith("filler");

    party.finish("filler");

    expect(party.nowPlaying()).toBe("filler");
    expect(party.ranking()).toEqual(["best", "good"]);
  });

  it("to a filler that is no longer the chosen one: the best one plays", () => {
    const party = aSong();
    party.fillWith("old");
    party.fillWith("new");

    party.finish("old");

    expect(party.nowPlaying()).toBe("best");
  });

  it("after a song that failed half-way", () => {
    const party = aSong();

    party.fail("disk gone", "good");

    expect(party.nowPlaying()).toBe("good");
    expect(party.state().playback.failures).toBe(1);
  });

  it("and takes the turn of whoever asked for it", () => {
    const party = aSong();

    party.finish("good");

    expect(party.events().at(-1)).toMatchObject({ turn: { guestId: "cem" } });
  });
});

describe("late news from the deck", () => {
  it.each([undefined, "broken"])("about a song that is not on changes nothing (%s)", (failure) => {
    const party = aSong();
    const before = party.state();

    const answer = party.send("system", {
      kind: "end-track",
      playId: "skipped long ago" as never,
      failure,
      nextId: undefined,
      start: { playId: "p" as never, entryId: "e" as never, backId: "b" as never, seed: 1 },
    });

    expect(answer).toBe("accepted");
    expect(party.state()).toBe(before);
  });

  it("in the silence changes nothing", () => {
    const party = aParty({ queue: ["waiting by ada"] });

    party.finish();

    expect(party.events()).toEqual([]);
    expect(party.nowPlaying()).toBeUndefined();
  });
});
