import type { VNode } from "preact";
import type { EntryCard, PartySnapshot } from "../../../src/protocol/party.ts";
import { rights } from "../state/party.ts";
import { onTop, type PendingVotes } from "../state/pending-votes.ts";
import { QueueRow, type RowView } from "./queue-row.tsx";

export type DrawnRows = ReadonlyMap<string, { readonly view: RowView; readonly row: VNode }>;

const viewOf = (
  { me }: Readonly<PartySnapshot>,
  pending: PendingVotes,
  entry: EntryCard,
): RowView => {
  const told = me.votes[entry.entryId] ?? 0;
  const { score, value, isPending } = onTop(entry.score, told, pending.get(entry.entryId));
  return {
    entry,
    score,
    value,
    isSending: isPending,
    isOwn: entry.requestedBy?.guestId === me.guestId,
    mode: rights.value.votes,
  };
};

const isSame = (one: RowView, other: RowView): boolean =>
  one.entry === other.entry &&
  one.score === other.score &&
  one.value === other.value &&
  one.isSending === other.isSending &&
  one.isOwn === other.isOwn &&
  one.mode === other.mode;

/** The rows of the queue: the very same ones as before where they show the same, which Preact then skips. */
export const drawRows = (
  state: Readonly<PartySnapshot>,
  pending: PendingVotes,
  before: DrawnRows,
): DrawnRows =>
  new Map(
    state.queue.map((entry) => {
      const view = viewOf(state, pending, entry);
      const drawn = before.get(entry.entryId);
      if (drawn && isSame(drawn.view, view)) return [entry.entryId, drawn];
      return [entry.entryId, { view, row: <QueueRow key={entry.entryId} {...view} /> }];
    }),
  );
