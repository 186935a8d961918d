import type { PartyEvent } from "./event.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

/** What a rule decides: the events that follow, or why not. No events: nothing had to change. */
export type Decision =
  | { readonly ok: true; readonly events: readonly PartyEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = (...events: readonly PartyEvent[]): Decision => ({ ok: true, events });

export const refuse = (code: RefusalCode, more: Omit<Refusal, "code"> = {}): Decision => ({
  ok: false,
  refusal: { code, ...more },
});

/** Stands where no case is left; fails to compile when one is. */
export const unreachable = (value: never): never => {
  throw new Error(`not a known case: ${JSON.stringify(value)}`);
};
