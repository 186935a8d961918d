import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const SONGS = ["a by ada", "b by bob", "c by cem"];
const VOTES = { settings: { rankingMode: "votes" } } as const;

describe("a vote", () => {
  it("can be for, against, and taken back", () => {
    const party = aParty({ queue: SONGS });

    const scores = ([1, -1, 0] as const).map((value) => {
      party.vote("dee", "a", value);
      return party.score("a");
    });

    expect(scores).toEqual([2, 0, 1]);
  });

  it("given twice counts once, and nobody is told twice", () => {
    const party = aParty({ queue: SONGS });
    party.vote("dee", "a", 1);

    const answer = party.vote("dee", "a", 1);

    expect(answer).toBe("accepted");
    expect(party.events()).toEqual([]);
    expect(party.score("a")).toBe(2);
  });

  it("is the requester's own from the start, and can be taken back", () => {
    const party = aParty({ queue: SONGS });
    const before = party.score("a");

    party.vote("ada", "a", 0);

    expect(before).toBe(1);
    expect(party.score("a")).toBe(0);
  });

  it("moves an entry up", () => {
    const party = aParty({ queue: SONGS, ...VOTES });

    party.vote("dee", "c", 1);

    expect(party.ranking()).toEqual(["c", "a", "b"]);
  });

  it("against drops an entry behind its new equals, although it is older", () => {
    const party = aParty({ queue: SONGS, votes: { a: 1 }, ...VOTES });

    party.vote("fan 1 of a", "a", 0);

    expect(party.ranking()).toEqual(["b", "c", "a"]);
  });

  it("against drops an entry behind those that lost theirs before", () => {
    const party = aParty({ queue: SONGS, ...VOTES });

    party.vote("dee", "b", -1);
    party.vote("dee", "a", -1);

    expect(party.ranking()).toEqual(["c", "b", "a"]);
  });

  it("for puts an entry among its new equals by its age", () => {
    const party = aParty({ queue: SONGS, votes: { b: 1, c: 1 }, ...VOTES });

    party.vote("dee", "a", 1);

    expect(party.ranking()).toEqual(["a", "b", "c"]);
  });

  it("that was lost and won again leaves the entry behind its equals", () => {
    const party = aParty({ queue: SONGS, ...VOTES });

    party.vote("dee", "a", -1);
    party.vote("dee", "a", 0);

    expect(party.ranking()).toEqual(["b", "c", "a"]);
  });

  it("for something that is gone is refused", () => {
    const party = aParty({ queue: SONGS });
    party.start();

    const answer = party.vote("dee", "a", 1);

    expect(answer).toEqual({ code: "no-such-entry" });
  });

  it("of one guest and then another's give the scores that the other way round gives", () => {
    const ballots = fc.uniqueArray(
      fc.record({
        by: fc.constantFrom("ada", "bob", "cem", "dee", "eve"),
        song: fc.constantFrom("a", "b", "c"),
        value: fc.constantFrom<1 | -1>(1, -1),
      }),
      { selector: ({ by, song }) => `${by}|${song}`, minLength: 2 },
    );
    const twoOrders = ballots.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(twoOrders, (orders) => {
        const scores = orders.map((order) => {
          const party = aParty({ queue: SONGS, settings: { kickScore: 0 } });
          for (const { by, song, value } of order) party.vote(by, song, value);
          return ["a", "b", "c"].map((song) => party.score(song));
        });

        expect(scores[1]).toEqual(scores[0]);
      }),
      { numRuns: 300 },
    );
  });
});
