import type { GuestId } from "../../domain/ids.ts";
import { nextTokenAtMs, tokensAt } from "../../domain/limits/bucket.ts";
import { requestRule } from "../../domain/limits/request-limits.ts";
import type { Party } from "../../domain/party.ts";
import type { Me } from "../../protocol/party.ts";
import { waitingHashtags } from "./hashtags.ts";

/** No limit is shown as this many requests left. */
const PLENTY = 999;

/** The part of the snapshot that belongs to one guest. */
export const meView = (party: Party, guestId: GuestId, isHost: boolean, nowMs: number): Me => {
  const guest = party.guests.get(guestId);
  const votes: Record<string, 1 | -1> = {};
  if (guest) {
    for (const entry of party.queue) {
      const value = entry.votes.get(guestId);
      if (value !== undefined) votes[entry.entryId] = value;
    }
  }
  return {
    guestId,
    name: guest?.name ?? "",
    hue: guest?.hue ?? 0,
    isHost,
    votes,
    standing: guest?.standing ?? "welcome",
    hashtags: waitingHashtags(party, guestId, isHost),
    hasSkipVote: party.playback.current?.skipVotes.has(guestId) ?? false,
    ...allowance(party, guestId, nowMs),
  };
};

const allowance = (
  party: Party,
  guestId: GuestId,
  nowMs: number,
): Pick<Me, "requestsLeft" | "nextRequestAtMs"> => {
  const rule = requestRule(party.settings, party.guests.get(guestId)?.limits);
  if (rule.burst === 0) return { requestsLeft: PLENTY };
  const bucket = party.guests.get(guestId)?.requests;
  const requestsLeft = Math.floor(tokensAt(bucket, rule, nowMs));
  if (requestsLeft > 0) return { requestsLeft };
  return { requestsLeft: 0, nextRequestAtMs: nextTokenAtMs(bucket, rule, nowMs) };
};
