import { evolveAll } from "../../domain/evolve.ts";
import { newParty, type Party } from "../../domain/party.ts";
import { failed, ok } from "../../lib/result.ts";
import type { Commit, PartyStore, Receipt, StorageFault } from "../ports/store.ts";

export interface FakeStore extends PartyStore {
  /** What is on disk, in the order in which it came there. */
  readonly commits: readonly Commit[];
  /** How many writes were tried, taken or not. */
  readonly tries: () => number;
  /** From now on the disk takes nothing, for this reason; undefined: it is well again. */
  readonly failWith: (fault: StorageFault | undefined) => void;
  /** From now on writes take until `release`. */
  readonly hold: () => void;
  readonly release: () => void;
}

/** A disk in memory. What was there before can be handed in, as after a restart. */
export const createFakeStore = (
  before: { readonly party?: Party; readonly receipts?: readonly Receipt[] } = {},
): FakeStore => {
  const commits: Commit[] = [];
  const receipts = [...(before.receipts ?? [])];
  let party = before.party ?? newParty;
  let fault: StorageFault | undefined;
  let gate: Promise<void> | undefined;
  let open: () => void = () => undefined;
  let tries = 0;

  return {
    load: () => Promise.resolve(party),
    receipts: (sinceMs) => Promise.resolve(receipts.filter(({ atMs }) => atMs >= sinceMs)),
    commit: async (commit) => {
      tries += 1;
      await gate;
      if (fault) return failed(fault, "as told");
      party = evolveAll(party, commit.events);
      commits.push(commit);
      receipts.push(...commit.receipts);
      return ok(undefined);
    },
    commits,
    tries: () => tries,
    failWith: (next) => {
      fault = next;
    },
    hold: () => {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => {
      gate = undefined;
      open();
    },
  };
};
