import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";
import type { VoteAnswer } from "../../../src/protocol/rest.ts";

type Value = -1 | 0 | 1;

/** A vote that the guest has cast and the server has not answered yet. */
export interface PendingVote {
  readonly value: Value;
  readonly commandId: string;
  /** The score that the party tells already has this vote in it. */
  readonly isCounted: boolean;
  /** A score was told since the vote was sent, so the answer's own may be the older one. */
  readonly hasNews: boolean;
}
export type PendingVotes = ReadonlyMap<string, PendingVote>;

/** What a row shows. */
export interface ShownVote {
  readonly value: Value;
  readonly score: number;
  readonly isPending: boolean;
}

type State = Pick<PartySnapshot, "queue" | "me">;

const told = (state: State, entryId: string): { score: number; value: Value } => ({
  score: state.queue.find((entry) => entry.entryId === entryId)?.score ?? 0,
  value: state.me.votes[entryId] ?? 0,
});

export const shownVote = (state: State, pending: PendingVotes, entryId: string): ShownVote => {
  const { score, value } = told(state, entryId);
  const vote = pending.get(entryId);
  if (!vote) return { score, value, isPending: false };
  const difference = vote.isCounted ? 0 : vote.value - value;
  return { score: score + difference, value: vote.value, isPending: true };
};

/** The latest wish for an entry replaces the one before. */
export const withPending = (
  pending: PendingVotes,
  entryId: string,
  value: Value,
  commandId: string,
): PendingVotes =>
  new Map(pending).set(entryId, { value, commandId, isCounted: false, hasNews: false });

export const withoutPending = (pending: PendingVotes, entryId: string): PendingVotes => {
  const rest = new Map(pending);
  rest.delete(entryId);
  return rest;
};

/** Looks at an event before it is applied: the very score that is shown already has our vote in it. */
export const noteEvent = (state: State, pending: PendingVotes, event: LiveEvent): PendingVotes => {
  if (event.kind !== "vote-cast") return pending;
  const vote = pending.get(event.entryId);
  if (!vote) return pending;
  const isCounted =
    vote.isCounted || event.score === shownVote(state, pending, event.entryId).score;
  return new Map(pending).set(event.entryId, { ...vote, isCounted, hasNews: true });
};

/** The party's answer becomes the truth; its score only where no newer one has been told. */
export const withAnswer = <Known extends State>(
  state: Known,
  answer: VoteAnswer,
  hasNews: boolean,
): Known => {
  const votes = { ...state.me.votes };
  delete votes[answer.entryId];
  if (answer.value === 1 || answer.value === -1) votes[answer.entryId] = answer.value;
  const queue = state.queue.map((entry) =>
    entry.entryId === answer.entryId && !hasNews ? { ...entry, score: answer.score } : entry,
  );
  return { ...state, queue, me: { ...state.me, votes } };
};
