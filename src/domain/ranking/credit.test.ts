import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

interface Crowd {
  readonly guests: number;
  readonly starvationPlays: number;
  readonly queueLength: number;
}

/** The bounds of credit.ts, in plays since the request; `score` is the entry's lowest. */
const BOUNDS = {
  votes: ({ guests, starvationPlays, queueLength }: Crowd, score: number) =>
    starvationPlays * (guests - score + 1) + queueLength,
  fair: ({ guests, starvationPlays, queueLength }: Crowd, score: number) =>
    starvationPlays * (guests - score + 1) + (2 * guests - 1) * queueLength,
};
type Mode = keyof typeof BOUNDS;

const guestNames = (count: number) => Array.from({ length: count }, (_, nth) => `guest${nth}`);

/** A party in which guest0's "underdog" waits, disliked by some, and everybody else wants more. */
const withUnderdog = (rankingMode: Mode, crowd: Crowd, dislikes: number) => {
  const { starvationPlays, queueLength } = crowd;
  const party = aParty({
    queue: ["underdog by guest0"],
    settings: {
      rankingMode,
      starvationPlays,
      queueLength,
      requestBurst: 0,
      votesPer10Sec: 0,
      kickScore: 0,
    },
  });
  const names = guestNames(crowd.guests);
  for (const name of names.slice(0, dislikes)) party.vote(name, "underdog", -1);
  let made = 0;
  return {
    party,
    isWaiting: () => party.entry("underdog") !== undefined,
    score: () => party.score("underdog") ?? Number.POSITIVE_INFINITY,
    plays: () => party.state().plays,
    /** One more rival, loved by the first `lovers`, as long as there is room. */
    rival: (by: number, lovers: number) => {
      made += 1;
      party.request(names[by % names.length] ?? "guest0", `rival${made}`);
      for (const name of names.slice(0, lovers)) party.vote(name, `rival${made}`, 1);
    },
    /** Somebody for whom nothing waits, else guest0: in `fair` that holds up the underdog most. */
    hungry: () => {
      const fed = new Set<string>(party.state().queue.map((entry) => entry.requestedBy ?? ""));
      return Math.max(
        0,
        names.findIndex((name) => !fed.has(name)),
      );
    },
    next: () => (party.nowPlaying() === undefined ? party.start() : party.finish()),
  };
};

describe.each(["votes", "fair"] as const)("in mode %s nothing waits for ever", (mode) => {
  it("whoever comes, whatever they vote", () => {
    const anyCrowd = fc.record({
      guests: fc.integer({ min: 1, max: 4 }),
      starvationPlays: fc.integer({ min: 1, max: 3 }),
      queueLength: fc.integer({ min: 1, max: 6 }),
    });
    const newcomer = fc.record({ by: fc.nat(3), lovers: fc.nat(4) });
    const day = fc.record({ newcomers: fc.array(newcomer, { maxLength: 6 }), dislikes: fc.nat(4) });
    fc.assert(
      fc.property(anyCrowd, fc.array(day, { minLength: 80, maxLength: 90 }), (crowd, days) => {
        const world = withUnderdog(mode, crowd, 0);
        let lowest = world.score();
        for (const { newcomers, dislikes } of days) {
          for (const name of guestNames(Math.min(dislikes, crowd.guests))) {
            world.party.vote(name, "underdog", -1);
          }
          lowest = Math.min(lowest, world.score());
          for (const { by, lovers } of newcomers) world.rival(by, Math.min(lovers, crowd.guests));
          world.next();
          if (!world.isWaiting()) break;
        }

        expect(world.plays()).toBeLessThanOrEqual(BOUNDS[mode](crowd, lowest));
        expect(world.isWaiting()).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [{ guests: 4, starvationPlays: 5, queueLength: 10 }, 3],
    [{ guests: 3, starvationPlays: 1, queueLength: 6 }, 3],
    [{ guests: 6, starvationPlays: 2, queueLength: 30 }, 0],
    [{ guests: 2, starvationPlays: 10, queueLength: 3 }, 2],
  ])("not even when everybody works against it: %o, %i dislikes", (crowd, dislikes) => {
    const world = withUnderdog(mode, crowd, dislikes);
    const score = world.score();
    const bound = BOUNDS[mode](crowd, score);
    while (world.isWaiting() && world.plays() <= bound) {
      for (let nth = 0; nth < crowd.queueLength; nth += 1) {
        world.rival(world.hungry(), crowd.guests);
      }
      world.next();
    }

    expect(world.plays()).toBeLessThanOrEqual(bound);
    // The credit is what saves it, and it takes its time: the bound is no idle promise.
    expect(world.plays()).toBeGreaterThan(crowd.starvationPlays * (crowd.guests - score));
  });
});

describe("credit", () => {
  it("an entry gains one point for every five plays that passed it by", () => {
    const party = aParty({
      queue: ["old by ada", "p1 by bob", "p2 by bob", "p3 by bob", "p4 by bob", "p5 by bob"],
      votes: { p1: 3, p2: 3, p3: 3, p4: 3, p5: 3 },
      settings: { rankingMode: "votes" },
    });
    for (let play = 1; play <= 4; play += 1) party.control("host", "skip");
    party.request("cem", "new");
    party.vote("dee", "new", 1);
    const before = party.ranking();

    party.control("host", "skip");

    expect(before).toEqual(["p5", "new", "old"]);
    expect(party.ranking()).toEqual(["old", "new"]);
  });

  it("an entry in a raffle or in fifo gains nothing: chance and age are enough", () => {
    const party = aParty({
      queue: ["a by ada", "b by bob", "c by cem"],
      votes: { c: 3 },
      settings: { rankingMode: "fifo", starvationPlays: 1 },
    });

    party.start();

    expect(party.ranking()).toEqual(["b", "c"]);
  });
});
