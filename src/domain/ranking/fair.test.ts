import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GuestId } from "../ids.ts";
import type { Party } from "../party.ts";
import { aParty } from "../testing/a-party.ts";
import { anyEvening, type Moment, WITHOUT_HOST } from "../testing/evening.ts";
import { rankQueue } from "./rank.ts";

const anyFairParty = anyEvening({
  kinds: WITHOUT_HOST,
  settings: { rankingMode: "fair", requestBurst: 0, votesPer10Sec: 0, starvationPlays: 2 },
  length: 90,
});

interface TakenTurn {
  readonly guestId: GuestId;
  readonly play: number;
}

/** The turns so far; one that was given back was none. */
const noteTurns = (turns: TakenTurn[], { decision, after }: Moment): void => {
  const events = decision.ok ? decision.events : [];
  if (events.some((event) => event.kind === "track-ended" && event.refund)) turns.pop();
  const turn = events.find((event) => event.kind === "track-started")?.turn;
  if (turn) turns.push({ guestId: turn.guestId, play: after.plays });
};

/** Who waits, since which play, and whether that is since a turn of their own. */
const waiters = (party: Party) =>
  [...party.guests.values()].flatMap(({ guestId, lastTurnPlay }) => {
    const own = party.queue.filter((entry) => entry.requestedBy === guestId);
    if (own.length === 0) return [];
    const since = Math.min(...own.map((entry) => entry.sincePlay));
    const hadTurn = lastTurnPlay > since;
    return [{ guestId, since: hadTurn ? lastTurnPlay : since, hadTurn }];
  });

const mostTurnsOfAnother = (
  turns: readonly TakenTurn[],
  waiter: GuestId,
  since: number,
): number => {
  const counts = new Map<GuestId, number>();
  for (const { guestId, play } of turns) {
    if (guestId === waiter || play <= since) continue;
    counts.set(guestId, (counts.get(guestId) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};

describe("a fair party, whatever guests do", () => {
  it("gives nobody two turns before somebody who began to wait gets one", () => {
    fc.assert(
      fc.property(anyFairParty, (evening) => {
        const turns: TakenTurn[] = [];
        for (const moment of evening) {
          noteTurns(turns, moment);

          const tooMany = waiters(moment.after).filter(
            ({ guestId, since, hadTurn }) =>
              mostTurnsOfAnother(turns, guestId, since) > (hadTurn ? 2 : 1),
          );
          expect(tooMany).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("ranks nobody's second request before anybody's first", () => {
    fc.assert(
      fc.property(anyFairParty, (evening) => {
        for (const { after } of evening) {
          const seen = new Map<GuestId, number>();
          const nths = rankQueue(after).flatMap(({ requestedBy }) => {
            if (requestedBy === undefined) return [];
            const nth = seen.get(requestedBy) ?? 0;
            seen.set(requestedBy, nth + 1);
            return [nth];
          });

          expect(nths).toEqual([...nths].sort((left, right) => left - right));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("fair turns", () => {
  it("let a latecomer go before the second song of somebody with more votes", () => {
    const party = aParty({
      queue: ["a1 by ada", "a2 by ada", "b1 by bob"],
      votes: { a1: 5, a2: 4 },
    });

    party.start();

    expect(party.nowPlaying()).toBe("a1");
    expect(party.ranking()).toEqual(["b1", "a2"]);
  });

  it("go by votes among guests who are equally due", () => {
    const party = aParty({ queue: ["a by ada", "b by bob", "c by cem"], votes: { c: 2, b: 1 } });

    const ranking = party.ranking();

    expect(ranking).toEqual(["c", "b", "a"]);
  });

  it("play a guest's best request first, not the oldest", () => {
    const party = aParty({ queue: ["old by ada", "loved by ada"], votes: { loved: 1 } });

    party.start();

    expect(party.nowPlaying()).toBe("loved");
  });

  it("give no arrears to a guest who was away", () => {
    const party = aParty({ queue: ["a1 by ada", "a2 by ada", "a3 by ada", "a4 by ada"] });
    party.start();
    party.finish();

    party.request("bob", "b1");
    party.request("bob", "b2");
    party.finish();
    party.finish();

    expect(party.nowPlaying()).toBe("a3");
    expect(party.ranking()).toEqual(["b2", "a4"]);
  });

  it("let a newcomer join the round, not jump it", () => {
    const party = aParty({
      queue: ["a1 by ada", "a2 by ada", "c1 by cem", "c2 by cem"],
      votes: { a1: 1, a2: 1 },
    });
    party.start();
    party.finish();
    party.vote("bob", "c2", 1);
    party.finish();

    party.request("dee", "d1");

    expect(party.nowPlaying()).toBe("a2");
    expect(party.ranking()).toEqual(["c2", "d1"]);
  });

  it("hold nothing against a guest whose song was on before the other one asked", () => {
    const party = aParty({ queue: ["c1 by cem", "b1 by bob", "a1 by ada"] });
    party.start();
    party.request("cem", "c2");
    party.finish();
    party.finish();
    party.request("bob", "b2");
    party.request("ada", "a2");

    party.vote("cem", "a2", 1);

    expect(party.nowPlaying()).toBe("a1");
    expect(party.ranking()).toEqual(["c2", "a2", "b2"]);
  });

  it("put who was served while somebody waited behind that somebody, in spite of votes", () => {
    const party = aParty({ playing: "a1 by ada", queue: ["b1 by bob"] });
    party.request("ada", "a2");
    party.finish();

    party.request("bob", "b2");
    party.vote("cem", "b2", 1);

    expect(party.score("b2")).toBeGreaterThan(party.score("a2") ?? 0);
    expect(party.ranking()).toEqual(["a2", "b2"]);
  });

  it("are given back when the song could not be played", () => {
    const party = aParty({ queue: ["broken by ada", "good by ada", "b1 by bob", "b2 by bob"] });
    party.start();

    party.fail();

    expect(party.nowPlaying()).toBe("b1");
    expect(party.ranking()).toEqual(["good", "b2"]);
    expect(party.guest("ada")?.nextRound).toBe(1);
  });

  it("are not given back for a song that the host fetched from the history", () => {
    const party = aParty({ queue: ["a1 by ada", "b1 by bob"] });
    party.start();
    party.finish();
    const owed = party.guest("ada")?.nextRound;
    party.control("host", "previous");

    party.fail();

    expect(party.guest("ada")?.nextRound).toBe(owed);
  });

  it("are not given back again and again: broken songs of two guests do not stop the party", () => {
    const broken = [1, 2, 3, 4].flatMap((nth) => [`a${nth} by ada`, `b${nth} by bob`]);
    const party = aParty({ queue: ["c1 by cem", "c2 by cem", ...broken] });
    party.start();
    party.finish();

    party.fail();
    party.fail();
    party.fail();

    expect(party.nowPlaying()).toBe("c2");
  });

  it("cost one turn when the host goes back and the song plays again", () => {
    const party = aParty({ queue: ["a1 by ada", "b1 by bob"] });
    party.start();
    party.finish();
    const owed = party.guest("bob")?.nextRound;

    party.control("host", "previous");
    party.finish();

    expect(party.state().playback.current?.track.trackId).toBe("b1");
    expect(party.guest("bob")?.nextRound).toBe(owed);
  });
});
