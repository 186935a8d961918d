import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

describe("the fallback list", () => {
  it.each(["fair", "votes", "fifo", "raffle"] as const)(
    "waits behind every request in mode %s, whatever its votes",
    (rankingMode) => {
      const party = aParty({
        queue: ["spare", "disliked by ada"],
        votes: { spare: 5, disliked: -2 },
        settings: { rankingMode },
      });

      const ranking = party.ranking();

      expect(ranking).toEqual(["disliked", "spare"]);
    },
  );

  it("has its own order: by votes, then by age", () => {
    const party = aParty({ queue: ["one", "two", "three"], votes: { three: 1 } });

    const ranking = party.ranking();

    expect(ranking).toEqual(["three", "one", "two"]);
  });

  it("starts without anybody's vote and takes nobody's turn", () => {
    const party = aParty({ queue: ["spare"] });
    const score = party.score("spare");

    party.start();

    expect(score).toBe(0);
    expect(party.events().at(-1)).toMatchObject({ kind: "track-started", turn: undefined });
  });

  it("hands over what a guest asks for: it becomes a request, not a second entry", () => {
    const party = aParty({ queue: ["spare", "other by bob"] });

    const answer = party.request("ada", "spare");

    expect(answer).toBe("accepted");
    expect(party.ranking()).toEqual(["other", "spare 2"]);
    expect(party.entry("spare 2")).toMatchObject({ requestedBy: "ada", score: 1 });
  });

  it("hands nothing over to a request that is refused", () => {
    const party = aParty({ queue: ["spare"], settings: { interactivity: "closed" } });

    party.request("ada", "spare");

    expect(party.ranking()).toEqual(["spare"]);
  });
});
