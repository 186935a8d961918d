import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { waitInWords } from "../../lib/words/time.ts";

const FEW = 2;

/** Said only when it matters: the last few requests, or how long until the next. */
export const requestsLeftInWords = (
  { me, settings }: Pick<PartySnapshot, "me" | "settings">,
  serverNowMs: number,
): string | undefined => {
  if (settings.requestBurst === 0 || me.requestsLeft > FEW) return undefined;
  if (me.requestsLeft === 1) return "1 request left";
  if (me.requestsLeft > 1) return `${me.requestsLeft} requests left`;
  return me.nextRequestAtMs === undefined
    ? "No requests left"
    : `No requests left – the next in ${waitInWords((me.nextRequestAtMs - serverNowMs) / 1000)}`;
};
