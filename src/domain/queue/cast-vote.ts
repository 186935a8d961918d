import type { Command } from "../command.ts";
import type { Entry } from "../entry.ts";
import type { PartyEvent } from "../event.ts";
import { barredFromVoting } from "../guests/standing.ts";
import { kickAt } from "../limits/quorum.ts";
import { nextVoteAtMs } from "../limits/vote-rate.ts";
import { findEntry, type Party } from "../party.ts";
import type { Refusal } from "../refusal.ts";
import { accept, type Decision, refuse } from "../step.ts";

type CastVote = Extract<Command, { kind: "cast-vote" }>;

/** A guest's one vote on an entry: +1, -1, or 0 to take it back. The same vote again changes nothing. */
export const castVote = (party: Party, command: CastVote): Decision => {
  const { by, value, atMs } = command;
  if (by.kind === "system") return refuse("not-yours");
  const entry = findEntry(party, command.entryId);
  if (!entry) return refuse("no-such-entry");
  const before = entry.votes.get(by.guestId) ?? 0;
  if (before === value) return accept();
  const refusal = barredFromVoting(party, by) ?? votingForbidden(party, command);
  if (refusal) return { ok: false, refusal };
  const score = entry.score - before + value;
  const vote: PartyEvent = {
    kind: "vote-cast",
    entryId: entry.entryId,
    guestId: by.guestId,
    value,
    score,
    tie: tieAfter(party, entry, score),
    atMs,
  };
  // Fewer active guests lower the bar; a vote in favour must not be what kicks the entry.
  const stays = value > before || score > kickAt(party.settings, command.activeGuests);
  if (stays) return accept(vote);
  return accept(vote, {
    kind: "entry-removed",
    entryId: entry.entryId,
    reason: "kicked",
    atMs,
  });
};

const votingForbidden = (party: Party, command: CastVote): Refusal | undefined => {
  const { interactivity, votesPer10Sec } = party.settings;
  if (interactivity === "requests") return { code: "voting-off" };
  if (interactivity === "upvotes" && command.value === -1) return { code: "downvotes-off" };
  if (command.by.kind === "system") return { code: "not-yours" };
  const votedAtMs = party.guests.get(command.by.guestId)?.votedAtMs ?? [];
  const retryAtMs = nextVoteAtMs(votedAtMs, votesPer10Sec, command.atMs);
  return retryAtMs > command.atMs ? { code: "too-many-votes", retryAtMs } : undefined;
};

/** An entry that loses votes falls behind its new equals; one that gains keeps its age. */
const tieAfter = (party: Party, entry: Entry, score: number): number =>
  score < entry.score ? party.ticks + 1 : entry.tie;
