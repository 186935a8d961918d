import type { VoteAnswer } from "../../../src/protocol/rest.ts";
import { waitToRetry } from "../../lib/net/back-off.ts";
import { call } from "../../lib/net/call.ts";
import { newCommandId } from "../../lib/net/command-id.ts";
import { batch } from "../../lib/signals/signals.ts";
import { party, pendingVotes, settleVotes } from "../state/party.ts";
import { withAnswer, withoutPending, withPending } from "../state/pending-votes.ts";
import { tellRefusal } from "../state/tell.ts";
import { createVoteSender } from "../state/vote-sender.ts";

const isInQueue = (entryId: string): boolean =>
  party.peek()?.queue.some((entry) => entry.entryId === entryId) ?? false;

const sendVote = createVoteSender({
  latest: (entryId) => {
    const vote = pendingVotes.peek().get(entryId);
    return vote?.countedSeq === undefined ? vote : undefined;
  },
  send: (entryId, { value, commandId }) =>
    call<VoteAnswer>("PUT", `/queue/${entryId}/vote`, { body: { value }, commandId }),
  waitToRetry,
  onCounted: (answer) =>
    batch(() => {
      pendingVotes.value = withAnswer(pendingVotes.peek(), answer);
      settleVotes();
    }),
  onRefused: (entryId, problem) => {
    pendingVotes.value = withoutPending(pendingVotes.peek(), entryId);
    // A song that started in the meantime needs no excuse.
    if (problem.code !== "no-such-entry" || isInQueue(entryId)) tellRefusal(problem);
  },
});

/** Shown at once, sent behind the scenes, corrected by the party's answer. */
export const castVote = (entryId: string, value: -1 | 0 | 1): void => {
  pendingVotes.value = withPending(pendingVotes.peek(), entryId, value, newCommandId());
  sendVote(entryId);
};
