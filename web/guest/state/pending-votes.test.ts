import { describe, expect, it } from "vitest";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { aParty } from "../../lib/party/testing/a-party.ts";
import {
  noteEvent,
  type PendingVotes,
  shownVote,
  withAnswer,
  withoutPending,
  withPending,
} from "./pending-votes.ts";

const NONE: PendingVotes = new Map();
const told = (score: number) => ({ kind: "vote-cast", seq: 11, entryId: "b", score }) as const;

describe("a vote on its way", () => {
  it("shows at once, with its weight in the score", () => {
    const pending = withPending(NONE, "b", 1, "id");

    expect(shownVote(aParty(), pending, "b")).toEqual({ value: 1, score: 3, isPending: true });
    expect(shownVote(aParty(), pending, "a")).toEqual({ value: 0, score: 3, isPending: false });
  });

  it("weighs two when it turns a down into an up", () => {
    const me = { ...aParty().me, votes: { b: -1 as const } };

    expect(shownVote(aParty({ me }), withPending(NONE, "b", 1, "id"), "b").score).toBe(4);
  });

  it("is not counted twice when the live score comes before the answer", () => {
    const before = aParty();
    const pending = noteEvent(before, withPending(NONE, "b", 1, "id"), told(3));
    const after = applyEvent(before, told(3));

    expect(after && shownVote(after, pending, "b").score).toBe(3);
  });

  it("stays on top of other people's votes", () => {
    const before = aParty();
    const pending = noteEvent(before, withPending(NONE, "b", 1, "id"), told(6));
    const after = applyEvent(before, told(6));

    expect(after && shownVote(after, pending, "b").score).toBe(7);
  });

  it("disappears when it is refused", () => {
    const pending = withoutPending(withPending(NONE, "b", 1, "id"), "b");

    expect(shownVote(aParty(), pending, "b")).toEqual({ value: 0, score: 2, isPending: false });
  });
});

describe("withAnswer", () => {
  it("believes the party's score and value", () => {
    const state = withAnswer(aParty(), { entryId: "b", score: 8, value: -1 }, false);

    expect(shownVote(state, NONE, "b")).toEqual({ value: -1, score: 8, isPending: false });
  });

  it("keeps a score that was told after the vote was sent", () => {
    const state = withAnswer(aParty(), { entryId: "b", score: 8, value: 1 }, true);

    expect(shownVote(state, NONE, "b")).toEqual({ value: 1, score: 2, isPending: false });
  });

  it("forgets a vote that was taken back", () => {
    const me = { ...aParty().me, votes: { b: 1 as const } };
    const state = withAnswer(aParty({ me }), { entryId: "b", score: 1, value: 0 }, false);

    expect(state.me.votes).toEqual({});
  });
});
