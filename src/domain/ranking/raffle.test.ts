import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Party } from "../party.ts";
import { aParty } from "../testing/a-party.ts";
import { uniform } from "./raffle.ts";
import { rankQueue } from "./rank.ts";

const SONGS = ["a by ada", "b by bob", "c by cem", "d by dee"];
const DRAWS = 8000;

const aRaffle = (votes: Record<string, number> = {}) =>
  aParty({ queue: SONGS, votes, settings: { rankingMode: "raffle" } });

const draw = (party: Party, seed: number): readonly string[] =>
  rankQueue({ ...party, seed }).map(({ entryId }) => entryId);

/** Sum of (seen - expected)^2 / expected; above 16.3 once in 1000 for four songs. */
const chiSquare = (seen: readonly number[], expected: readonly number[]): number =>
  seen.reduce(
    (sum, count, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1),
    0,
  );

const seeds: readonly (readonly [string, (number: number) => number])[] = [
  ["that follow each other", (number) => number],
  ["from anywhere", (number) => Math.imul(number + 1, 0x9e3779b1) >>> 0],
];

describe("a raffle", () => {
  it.each(seeds)("draws with chance proportional to 1 + score, for seeds %s", (_name, seedOf) => {
    const party = aRaffle({ b: 2, c: 5, d: -1 }).state();
    const chances = [2, 4, 7, 1].map((weight) => (weight / 14) * DRAWS);
    const wins = { a: 0, b: 0, c: 0, d: 0 };

    for (let number = 0; number < DRAWS; number += 1) {
      wins[draw(party, seedOf(number))[0] as keyof typeof wins] += 1;
    }

    expect(chiSquare(Object.values(wins), chances)).toBeLessThan(16.3);
  });

  it("draws the second place like the first, among those left", () => {
    const party = aRaffle({ b: 2, c: 5, d: -1 }).state();
    const second = { b: 0, c: 0, d: 0 };
    let draws = 0;

    for (let seed = 0; seed < DRAWS; seed += 1) {
      const [first, next] = draw(party, seed);
      if (first !== "a") continue;
      draws += 1;
      second[next as keyof typeof second] += 1;
    }

    const chances = [4, 7, 1].map((weight) => (weight / 12) * draws);
    expect(chiSquare(Object.values(second), chances)).toBeLessThan(13.8);
  });

  it("is drawn once: the order stays until the next song starts, then it is drawn again", () => {
    const party = aRaffle();
    const first = party.ranking();
    party.wait(60_000);

    const same = party.ranking();
    const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => draw(party.state(), seed).join()));

    expect(same).toEqual(first);
    expect(orders.size).toBeGreaterThan(2);
  });

  it("takes its seed from the command that starts a song", () => {
    const party = aRaffle();

    party.start();

    const started = party.events().find((event) => event.kind === "track-started");
    expect(party.state().seed).toBe(started?.seed);
  });

  it("does not reshuffle the others when one gets a vote, and never hurts who got it", () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.nat(3), (seed, pick) => {
        const party = aRaffle();
        const song = "abcd"[pick] ?? "a";
        const before = draw(party.state(), seed);

        party.vote("eve", song, 1);

        const after = draw(party.state(), seed);
        expect(after.filter((id) => id !== song)).toEqual(before.filter((id) => id !== song));
        expect(after.indexOf(song)).toBeLessThanOrEqual(before.indexOf(song));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves no chance to what nobody likes: last, the better first", () => {
    const party = aRaffle({ a: -3, b: -2 }).state();

    const lasts = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => draw(party, seed).slice(2));

    expect(new Set(lasts.map(String))).toEqual(new Set(["b,a"]));
  });

  it("has luck between 0 and 1, never exactly either", () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.string(), (seed, id) => {
        const luck = uniform(seed, id as Parameters<typeof uniform>[1]);

        expect(luck).toBeGreaterThan(0);
        expect(luck).toBeLessThan(1);
      }),
    );
  });
});
