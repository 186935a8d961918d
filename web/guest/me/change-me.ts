import type { Me } from "../../../src/protocol/party.ts";
import { callSurely } from "../../lib/net/call-surely.ts";
import type { Answer } from "../../lib/net/problem.ts";
import { party } from "../state/party.ts";

/** Another name or colour; what the party says of it is shown at once. */
export const changeMe = async (change: {
  readonly name?: string;
  readonly hue?: number;
}): Promise<Answer<Me>> => {
  const answer = await callSurely<Me>("PATCH", "/me", change);
  const state = party.peek();
  if (answer.ok && state) party.value = { ...state, me: answer.value };
  return answer;
};
