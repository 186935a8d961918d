import { describe, expect, it } from "vitest";
import type { VoteAnswer } from "../../../src/protocol/rest.ts";
import { type Answer, NO_ANSWER } from "../../lib/net/problem.ts";
import { type PendingVotes, withoutPending, withPending } from "./pending-votes.ts";
import { createVoteSender } from "./vote-sender.ts";

type Reply = Answer<VoteAnswer>;

/** A guest's phone whose party answers when, and what, the test wants. */
const aPhone = () => {
  let pending: PendingVotes = new Map();
  const sent: { commandId: string; value: number; reply: (reply: Reply) => void }[] = [];
  const waits: number[] = [];
  const counted: VoteAnswer[] = [];
  const refused: string[] = [];
  const send = createVoteSender({
    latest: (entryId) => pending.get(entryId),
    send: (_, { commandId, value }) =>
      new Promise((reply) => sent.push({ commandId, value, reply })),
    waitToRetry: (attempt) => {
      waits.push(attempt);
      return Promise.resolve();
    },
    onCounted: (answer) => {
      counted.push(answer);
      pending = withoutPending(pending, answer.entryId);
    },
    onRefused: (entryId, { code }) => {
      refused.push(code);
      pending = withoutPending(pending, entryId);
    },
  });
  const vote = (entryId: string, value: -1 | 0 | 1, commandId: string) => {
    pending = withPending(pending, entryId, value, commandId);
    send(entryId);
  };
  const answer = async (place: number, reply: Reply) => {
    sent[place]?.reply(reply);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { vote, answer, sent, waits, counted, refused };
};

const yes = (value: number): Reply => ({
  ok: true,
  value: { entryId: "a", score: 5, value, seq: 11 },
});

describe("createVoteSender", () => {
  it("sends a vote again with the same id until the party answers", async () => {
    const phone = aPhone();

    phone.vote("a", 1, "one");
    await phone.answer(0, NO_ANSWER);
    await phone.answer(1, NO_ANSWER);
    await phone.answer(2, yes(1));

    expect(phone.sent.map(({ commandId }) => commandId)).toEqual(["one", "one", "one"]);
    expect(phone.waits).toEqual([0, 1]);
    expect(phone.counted).toHaveLength(1);
  });

  it("sends the last wish last, and only settles that one", async () => {
    const phone = aPhone();

    phone.vote("a", 1, "one");
    phone.vote("a", -1, "two");
    phone.vote("a", 0, "three");
    await phone.answer(0, yes(1));
    await phone.answer(1, yes(0));

    expect(phone.sent.map(({ commandId }) => commandId)).toEqual(["one", "three"]);
    expect(phone.counted.map(({ value }) => value)).toEqual([0]);
  });

  it("does not let one entry wait for another", () => {
    const phone = aPhone();

    phone.vote("a", 1, "one");
    phone.vote("b", 1, "two");

    expect(phone.sent).toHaveLength(2);
  });

  it("gives up a vote that the party refuses", async () => {
    const phone = aPhone();

    phone.vote("a", -1, "one");
    await phone.answer(0, { ok: false, problem: { code: "downvotes-off", detail: "" } });

    expect(phone.refused).toEqual(["downvotes-off"]);
    expect(phone.sent).toHaveLength(1);
  });

  it("can vote on the same entry again afterwards", async () => {
    const phone = aPhone();

    phone.vote("a", 1, "one");
    await phone.answer(0, yes(1));
    phone.vote("a", 0, "two");
    await phone.answer(1, yes(0));

    expect(phone.counted.map(({ value }) => value)).toEqual([1, 0]);
  });
});
