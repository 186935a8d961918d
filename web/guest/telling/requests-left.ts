import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { soonInWords } from "../../lib/words/time.ts";
import { words } from "./words/en.ts";

const FEW = 2;

/** Said only when it matters: the last few requests, or how long until the next. */
export const requestsLeftInWords = (
  { me, settings }: Pick<PartySnapshot, "me" | "settings">,
  serverNowMs: number,
): string | undefined => {
  if (settings.requestBurst === 0 || me.requestsLeft > FEW) return undefined;
  if (me.requestsLeft > 0) return words.requestsLeft(me.requestsLeft);
  return me.nextRequestAtMs === undefined
    ? words.noRequestsLeft
    : words.nextRequest(soonInWords((me.nextRequestAtMs - serverNowMs) / 1000));
};
