import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";
import type { VoteAnswer } from "../../../src/protocol/rest.ts";

type Value = -1 | 0 | 1;

/** A vote that the guest has cast and that what the party has told does not show yet. */
export interface PendingVote {
  readonly value: Value;
  readonly commandId: string;
  /** The score that the party tells already has this vote in it. */
  readonly isCounted: boolean;
  /** Answered; what is told from this number on has it. An answer overtakes what was told before it. */
  readonly countedSeq?: number;
}
export type PendingVotes = ReadonlyMap<string, PendingVote>;

/** What a row shows. */
export interface ShownVote {
  readonly value: Value;
  readonly score: number;
  readonly isPending: boolean;
}

type State = Pick<PartySnapshot, "queue" | "me" | "seq">;

/** A vote as it is shown on top of what is told. */
export const onTop = (score: number, value: Value, vote: PendingVote | undefined): ShownVote => {
  if (!vote) return { score, value, isPending: false };
  return {
    score: score + (vote.isCounted ? 0 : vote.value - value),
    value: vote.value,
    isPending: vote.countedSeq === undefined,
  };
};

export const shownVote = (state: State, pending: PendingVotes, entryId: string): ShownVote => {
  const score = state.queue.find((entry) => entry.entryId === entryId)?.score ?? 0;
  return onTop(score, state.me.votes[entryId] ?? 0, pending.get(entryId));
};

/** The latest wish for an entry replaces the one before. */
export const withPending = (
  pending: PendingVotes,
  entryId: string,
  value: Value,
  commandId: string,
): PendingVotes => new Map(pending).set(entryId, { value, commandId, isCounted: false });

export const withoutPending = (pending: PendingVotes, entryId: string): PendingVotes => {
  const rest = new Map(pending);
  rest.delete(entryId);
  return rest;
};

/** Looks at an event before it is applied: the very score that is shown already has our vote in it. */
export const noteEvent = (state: State, pending: PendingVotes, event: LiveEvent): PendingVotes => {
  if (event.kind !== "vote-cast") return pending;
  const vote = pending.get(event.entryId);
  if (!vote || event.score !== shownVote(state, pending, event.entryId).score) return pending;
  return new Map(pending).set(event.entryId, { ...vote, isCounted: true });
};

/** The party has counted the latest wish. */
export const withAnswer = (
  pending: PendingVotes,
  { entryId, seq }: Pick<VoteAnswer, "entryId" | "seq">,
): PendingVotes => {
  const vote = pending.get(entryId);
  if (!vote) return pending;
  return new Map(pending).set(entryId, { ...vote, isCounted: false, countedSeq: seq });
};

/** What is told has caught up with these votes; their scores need nothing on top any more. */
export const settle = <Known extends State>(
  state: Known,
  pending: PendingVotes,
): readonly [Known, PendingVotes] => {
  const isTold = ({ countedSeq }: PendingVote) =>
    countedSeq !== undefined && countedSeq <= state.seq;
  if (![...pending.values()].some(isTold)) return [state, pending];
  const votes = { ...state.me.votes };
  const rest = new Map(pending);
  for (const [entryId, vote] of pending) {
    if (!isTold(vote)) continue;
    rest.delete(entryId);
    if (vote.value === 0) delete votes[entryId];
    else votes[entryId] = vote.value;
  }
  return [{ ...state, me: { ...state.me, votes } }, rest];
};
