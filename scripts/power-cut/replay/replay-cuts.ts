import {
  type Cell,
  inventedVotes,
  lostVotes,
  type VoteValue,
} from "../../../src/testing/durability/ballot.ts";
import type { Found } from "../../../src/testing/durability/read-database.ts";
import type { History } from "../record/record-party.ts";
import type { CutDisk } from "./cut-power.ts";
import type { Bench, Inspection } from "./inspect-cut.ts";

export interface Verdict {
  /** How many cuts lost something that was acknowledged. */
  readonly losing: number;
  /** The most votes that one cut lost. */
  readonly worst: number;
  /** What is wrong with file systems and databases, in words; one line a cut. */
  readonly unsound: readonly string[];
}

/** Looks at every disk, as many at once as there are benches. */
export const replayCuts = async (
  disks: Iterable<CutDisk>,
  benches: readonly Bench[],
  history: History,
): Promise<Verdict> => {
  const expectedAfter = createExpectation(history);
  const losses: number[] = [];
  const unsound: string[] = [];
  const judge = (inspection: Inspection, expected: ReadonlyMap<Cell, VoteValue>): void => {
    if (inspection.kind === "broken") unsound.push(inspection.why);
    else {
      losses.push(lossIn(inspection.found, expected, history));
      unsound.push(...faultIn(inspection.found, expected));
    }
  };
  // The benches share the iterator: each takes the next disk when it is free.
  const queue = disks[Symbol.iterator]();
  const work = async (bench: Bench): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const expected = expectedAfter(next.value.acknowledged);
      judge(await bench.inspect(next.value), expected);
    }
  };
  await Promise.all(benches.map(work));
  return {
    losing: losses.filter((loss) => loss > 0).length,
    worst: Math.max(0, ...losses),
    unsound,
  };
};

const lossIn = (
  found: Found,
  expected: ReadonlyMap<Cell, VoteValue>,
  { entryIds }: History,
): number =>
  lostVotes(expected, found.votes).length +
  entryIds.filter((entryId) => !found.entries.has(entryId)).length;

const faultIn = (found: Found, expected: ReadonlyMap<Cell, VoteValue>): readonly string[] => {
  if (found.integrity !== "ok") return [`integrity_check: ${found.integrity}`];
  if (found.orphans > 0) return [`${found.orphans} votes without an entry`];
  return inventedVotes(expected, found.votes).slice(0, 1);
};

/** Every cell's last vote among the first k acknowledgements; k only grows. */
const createExpectation = ({ acknowledged }: History) => {
  const votes = new Map<Cell, VoteValue>();
  let known = 0;
  return (count: number): ReadonlyMap<Cell, VoteValue> => {
    for (const { cell, value } of acknowledged.slice(known, count)) votes.set(cell, value);
    known = Math.max(known, count);
    return new Map(votes);
  };
};
