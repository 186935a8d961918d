import type { EntryId } from "../../domain/ids.ts";
import { findEntry } from "../../domain/party.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";
import { joinParty } from "./guests/join-party.ts";

export interface VoteCount {
  readonly entryId: EntryId;
  readonly score: number;
  readonly value: 1 | 0 | -1;
  /** The party's number once the vote was counted. */
  readonly seq: number;
}

/** A guest votes on a waiting entry. A vote that kicks it answers with its last score. */
export const castVote = (
  stage: Stage,
  sender: Sender,
  entryId: EntryId,
  value: 1 | 0 | -1,
): Promise<Outcome<VoteCount>> => {
  joinParty(stage, sender.guestId);
  const before = findEntry(stage.party.newest(), entryId);
  const kickedScore = (before?.score ?? 0) - (before?.votes.get(sender.guestId) ?? 0) + value;
  return stage.party.send(
    {
      kind: "cast-vote",
      by: actorOf(sender),
      atMs: stage.environment.nowMs(),
      entryId,
      value,
      activeGuests: stage.presence.activeGuests(),
    },
    {
      key: sender.key,
      answer: (after) => ({
        entryId,
        score: findEntry(after, entryId)?.score ?? kickedScore,
        value,
        seq: after.seq,
      }),
    },
  );
};
