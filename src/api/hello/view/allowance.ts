import type { GuestId } from "../../../domain/ids.ts";
import { nextTokenAtMs, tokensAt } from "../../../domain/limits/bucket.ts";
import { requestRule } from "../../../domain/limits/request-limits.ts";
import type { Party } from "../../../domain/party.ts";

/** What a guest may still ask for: not at all, as much as he or she likes, or so many songs. */
export type Allowance =
  | { readonly kind: "none" }
  | { readonly kind: "plenty" }
  | { readonly kind: "some"; readonly left: number; readonly nextAtMs: number };

export const allowanceOf = (party: Party, guestId: GuestId, nowMs: number): Allowance => {
  const guest = party.guests.get(guestId);
  const isBarred = guest !== undefined && guest.standing !== "welcome";
  if (isBarred || party.settings.interactivity === "closed") return { kind: "none" };
  const rule = requestRule(party.settings, guest?.limits);
  if (rule.burst === 0) return { kind: "plenty" };
  const left = tokensAt(guest?.requests, rule, nowMs);
  return { kind: "some", left, nextAtMs: nextTokenAtMs(guest?.requests, rule, nowMs) };
};
