import { describe, expect, it } from "vitest";
import { cellOf, inventedVotes, lostVotes, nextVote, type VoteValue } from "./ballot.ts";

const CELL = cellOf("song", "ada");
const holding = (value: VoteValue) => new Map([[CELL, value]]);

describe.each([1, -1, 0] as const)("after %i was acknowledged", (value) => {
  it("finds that vote, or the one that was on its way, in order", () => {
    const faults = [value, nextVote(value)].flatMap((stored) =>
      lostVotes(holding(value), holding(stored)),
    );

    expect(faults).toEqual([]);
  });

  it("calls the vote lost when the one before it is stored", () => {
    const before = nextVote(nextVote(value));

    expect(lostVotes(holding(value), holding(before))).toHaveLength(1);
  });
});

it("knows a vote that nobody can have cast", () => {
  expect(inventedVotes(new Map(), holding(-1))).toHaveLength(1);
  expect(inventedVotes(new Map(), holding(1))).toEqual([]);
});
