import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Party } from "../party.ts";
import type { RankingMode } from "../settings.ts";
import { aParty } from "../testing/a-party.ts";
import { anyEvening, EVERYTHING, WITHOUT_HOST } from "../testing/evening.ts";
import { rankQueue } from "./rank.ts";

const MODES: readonly RankingMode[] = ["fair", "votes", "fifo", "raffle"];
const anyParty = anyEvening({ kinds: EVERYTHING, settings: { queueLength: 30 } });
const RUNS = { numRuns: 80 };

const ids = (party: Party): readonly string[] => rankQueue(party).map(({ entryId }) => entryId);

describe.each(MODES)("the ranking in mode %s", (rankingMode) => {
  const inMode = (party: Party): Party => ({
    ...party,
    settings: { ...party.settings, rankingMode },
  });

  it("has everything that waits, once", () => {
    fc.assert(
      fc.property(anyParty, (evening) => {
        for (const { after } of evening) {
          const waiting = after.queue.map(({ entryId }) => entryId as string);

          expect([...ids(inMode(after))].sort()).toEqual(waiting.sort());
        }
      }),
      RUNS,
    );
  });

  it("does not depend on how the queue lies in memory", () => {
    fc.assert(
      fc.property(anyParty, fc.infiniteStream(fc.nat()), (evening, shuffle) => {
        for (const { after } of evening.slice(-10)) {
          const party = inMode(after);
          const keyed = party.queue.map((entry) => ({ entry, key: shuffle.next().value ?? 0 }));
          const queue = keyed.sort((left, right) => left.key - right.key).map(({ entry }) => entry);

          expect(ids({ ...party, queue })).toEqual(ids(party));
        }
      }),
      RUNS,
    );
  });

  it("is the same when asked again", () => {
    fc.assert(
      fc.property(anyParty, (evening) => {
        for (const { after } of evening.slice(-10)) {
          const party = inMode(after);
          const first = ids(party);

          expect(ids(party)).toEqual(first);
          expect(ids({ ...party, queue: rankQueue(party) })).toEqual(first);
        }
      }),
      RUNS,
    );
  });

  it("puts what the host placed at its place, and fallback behind requests otherwise", () => {
    fc.assert(
      fc.property(anyParty, (evening) => {
        for (const { after } of evening) {
          const ranked = rankQueue(inMode(after));
          ranked.forEach((entry, rank) => {
            if (entry.place !== undefined) expect(rank, entry.entryId).toBe(entry.place);
          });
          const isFallback = ranked
            .filter(({ place }) => place === undefined)
            .map(({ requestedBy }) => requestedBy === undefined);

          expect(isFallback).toEqual([...isFallback].sort());
        }
      }),
      RUNS,
    );
  });

  it("plays its first one next", () => {
    const evenings = anyEvening({ kinds: WITHOUT_HOST, settings: { rankingMode } });
    fc.assert(
      fc.property(evenings, (evening) => {
        for (const { before, after } of evening) {
          const now = after.playback.current;
          if (!now || now.playId === before.playback.current?.playId) continue;

          expect(now.entryId).toBe(ids(before)[0]);
        }
      }),
      RUNS,
    );
  });
});

describe("the four ranking modes", () => {
  const waiting = { queue: ["a1 by ada", "a2 by ada", "b1 by bob"], votes: { a2: 2, a1: 1 } };

  it("fair: everybody's best before anybody's second", () => {
    const party = aParty({ ...waiting, settings: { rankingMode: "fair" } });

    const ranking = party.ranking();

    expect(ranking).toEqual(["a2", "b1", "a1"]);
  });

  it("votes: the most votes first, then who waits longest", () => {
    const party = aParty({ ...waiting, settings: { rankingMode: "votes" } });

    const ranking = party.ranking();

    expect(ranking).toEqual(["a2", "a1", "b1"]);
  });

  it("fifo: first come, first served", () => {
    const party = aParty({ ...waiting, settings: { rankingMode: "fifo" } });

    const ranking = party.ranking();

    expect(ranking).toEqual(["a1", "a2", "b1"]);
  });
});
