import type { VoteAnswer } from "../../../src/protocol/rest.ts";
import type { Answer, Problem } from "../../lib/net/problem.ts";
import type { PendingVote } from "./pending-votes.ts";

export interface VoteSenderPorts {
  readonly latest: (entryId: string) => PendingVote | undefined;
  readonly send: (entryId: string, vote: PendingVote) => Promise<Answer<VoteAnswer>>;
  readonly waitToRetry: (attempt: number) => Promise<void>;
  /** The party has answered the latest wish. */
  readonly onCounted: (answer: VoteAnswer) => void;
  readonly onRefused: (entryId: string, problem: Problem) => void;
}

/**
 * Sends one vote after the other for each entry, so that the last wish is also the last to arrive.
 * A vote that gets no answer is sent again with the same command id for as long as it takes.
 */
export const createVoteSender = (ports: VoteSenderPorts): ((entryId: string) => void) => {
  const busy = new Set<string>();

  const sendLatest = async (entryId: string): Promise<void> => {
    let attempt = 0;
    for (let vote = ports.latest(entryId); vote; vote = ports.latest(entryId)) {
      const answer = await ports.send(entryId, vote);
      const latest = ports.latest(entryId);
      if (!answer.ok && answer.problem.code === "network") await ports.waitToRetry(attempt++);
      else if (latest?.commandId !== vote.commandId) attempt = 0;
      else if (answer.ok) ports.onCounted(answer.value);
      else ports.onRefused(entryId, answer.problem);
    }
  };

  return (entryId) => {
    if (busy.has(entryId)) return;
    busy.add(entryId);
    void sendLatest(entryId).finally(() => busy.delete(entryId));
  };
};
