import type { EntryCard } from "../../../../src/protocol/party.ts";
import { useComputed } from "../../../lib/signals/in-components.ts";
import { computed } from "../../../lib/signals/signals.ts";
import { requesting } from "../../actions/request-track.ts";
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

const waiting = computed(() => placesOf(party.value?.queue ?? []));

export const entryIdOf = (trackId: string): string =>
  waiting.peek().get(trackId)?.entry.entryId ?? "";

/** What can be done about a song. `queued`: it waits, and there is nothing left to press. */
type Asking = "new" | "adding" | "vote" | "queued";

const askingOf = (trackId: string): Asking => {
  const found = waiting.value.get(trackId);
  const state = party.value;
  if (!found || !state) return requesting.value.has(trackId) ? "adding" : "new";
  const { value } = shownVote(state, pendingVotes.value, found.entry.entryId);
  return value === 1 || rights.value.votes === "none" ? "queued" : "vote";
};

/** Drawn anew only when something about this very song changed. */
export const useAsking = (trackId: string) => ({
  asking: useComputed(() => askingOf(trackId)).value,
  /** In the queue, if it waits there. */
  place: useComputed(() => waiting.value.get(trackId)?.place).value,
});
