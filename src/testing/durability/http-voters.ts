import { bodyOf, partyOf } from "../daemon/party-steps.ts";
import type { Guest } from "../http/guest.ts";
import { type Cell, cellOf, nextVote, type VoteValue } from "./ballot.ts";

export interface Voter {
  readonly guestId: string;
  readonly phone: Guest;
}

export const voterOf = async (phone: Guest): Promise<Voter> => ({
  guestId: (await partyOf(phone)).me.guestId,
  phone,
});

export interface Voting {
  /** What every cell's last acknowledged vote was; grows while the voting goes on. */
  readonly acknowledged: ReadonlyMap<Cell, VoteValue>;
  /** Says stop; resolves when every voter has an answer, or none because the daemon died. */
  stop(): Promise<void>;
}

/**
 * Every voter goes round the entries, one vote at a time. `onVote` is called for each
 * acknowledgement before that voter sends the next one. A voter gives up when no answer comes.
 */
export const startVoting = (
  voters: readonly Voter[],
  entryIds: readonly string[],
  before: ReadonlyMap<Cell, VoteValue>,
  onVote: (cell: Cell, value: VoteValue) => void = () => undefined,
): Voting => {
  const acknowledged = new Map(before);
  let isOver = false;

  const voteOn = async ({ guestId, phone }: Voter, entryId: string): Promise<void> => {
    const cell = cellOf(entryId, guestId);
    const value = nextVote(acknowledged.get(cell) ?? 0);
    const answer = phone.put<{ value: VoteValue }>(`/queue/${entryId}/vote`, { value });
    const { value: said } = await bodyOf(answer);
    if (said !== value) throw new Error(`voted ${value}, the answer was ${said}`);
    acknowledged.set(cell, value);
    onVote(cell, value);
  };

  const voteOnAll = async (voter: Voter, first: number): Promise<void> => {
    for (let turn = first; !isOver; turn += 1) {
      await voteOn(voter, entryIds[turn % entryIds.length] ?? "");
    }
  };

  const done = Promise.all(
    voters.map((voter, first) => voteOnAll(voter, first).catch(unlessHungUp)),
  );
  // Whoever stops the voting hears of it.
  done.catch(() => undefined);
  return {
    acknowledged,
    stop: async () => {
      isOver = true;
      await done;
    },
  };
};

/** A connection that broke is what these tests are about; everything else is a fault. */
const unlessHungUp = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "ECONNRESET" && error.code !== "ECONNREFUSED" && error.code !== "EPIPE") {
    throw error;
  }
};
