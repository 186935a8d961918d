import { callSurely } from "../../lib/net/call-surely.ts";
import { party } from "../state/party.ts";
import { tellRefusal } from "../state/tell.ts";

/** Takes an entry out of the queue: one's own, or any if one is the host. */
export const withdraw = async (entryId: string): Promise<void> => {
  const answer = await callSurely("DELETE", `/queue/${entryId}`);
  const isGone = answer.ok || answer.problem.code === "no-such-entry";
  const state = party.peek();
  if (!isGone) tellRefusal(answer.problem);
  else if (state)
    party.value = { ...state, queue: state.queue.filter((entry) => entry.entryId !== entryId) };
};
