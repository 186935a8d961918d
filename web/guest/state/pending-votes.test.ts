import { describe, expect, it } from "vitest";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { anEntry, aParty } from "../../lib/party/testing/a-party.ts";
import {
  noteEvent,
  type PendingVotes,
  settle,
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

describe("a counted vote", () => {
  const cast = withPending(NONE, "b", 1, "id");
  const counted = withAnswer(cast, { entryId: "b", seq: 12 });
  const at = (seq: number) => aParty({ seq });

  it("is no longer on its way, and stays shown until what is told has it", () => {
    const [state, pending] = settle(at(11), counted);

    expect(shownVote(state, pending, "b")).toEqual({ value: 1, score: 3, isPending: false });
  });

  it("outlasts what was told before it and comes later", () => {
    const party = aParty({ seq: 11 });
    const late = { kind: "snapshot", ...party } as const;
    const heard = applyEvent(party, late) ?? party;
    const [state, pending] = settle(heard, noteEvent(party, counted, late));

    expect(shownVote(state, pending, "b").score).toBe(3);
  });

  it("adds nothing once it is told, and is known as one's own", () => {
    const told = aParty({ seq: 12, queue: [anEntry("b", { score: 7 })] });
    const [state, pending] = settle(told, counted);

    expect(pending.size).toBe(0);
    expect(shownVote(state, pending, "b")).toEqual({ value: 1, score: 7, isPending: false });
  });

  it("was not in a score that looked like it and is older", () => {
    const before = aParty();
    const looksCounted = noteEvent(before, cast, told(3));
    const after = applyEvent(before, told(3)) ?? before;
    const [state, pending] = settle(after, withAnswer(looksCounted, { entryId: "b", seq: 12 }));

    expect(shownVote(state, pending, "b").score).toBe(4);
  });

  it("that was taken back is forgotten", () => {
    const me = { ...aParty().me, votes: { b: 1 as const } };
    const back = withAnswer(withPending(NONE, "b", 0, "id"), { entryId: "b", seq: 12 });
    const [state] = settle(aParty({ me, seq: 12 }), back);

    expect(state.me.votes).toEqual({});
  });
});
