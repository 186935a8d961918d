import { computed } from "@preact/signals";
import type { EntryCard } from "../../../../src/protocol/party.ts";
import { party, pendingVotes, rights } from "../../state/party.ts";
import { shownVote } from "../../state/pending-votes.ts";

interface Waiting {
  readonly entry: EntryCard;
  /** In the queue; 1 is next. */
  readonly place: number;
}

/** Where each song that waits stands; the first of twins. */
export const placesOf = (queue: readonly EntryCard[]): ReadonlyMap<string, Waiting> =>
  new Map(
    queue.map((entry, index) => [entry.trackId, { entry, place: index + 1 }] as const).reverse(),
  );

export const waiting = computed(() => placesOf(party.value?.queue ?? []));

/** Is there nothing left to press on a song that waits? */
export const isVotedFor = (entryId: string): boolean => {
  const state = party.value;
  const hasVoted = state && shownVote(state, pendingVotes.value, entryId).value === 1;
  return hasVoted === true || rights.value.votes === "none";
};
