import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankQueue } from "../ranking/rank.ts";
import { aParty } from "../testing/a-party.ts";
import { anyEvening, EVERYTHING } from "../testing/evening.ts";

const FIVE = ["a by ada", "b by bob", "c by cem", "d by dee", "e by eve"];

describe("the host moves entries", () => {
  it("before another one", () => {
    const party = aParty({ queue: FIVE });

    party.move("d", "before", "b");

    expect(party.ranking()).toEqual(["a", "d", "b", "c", "e"]);
  });

  it("behind another one", () => {
    const party = aParty({ queue: FIVE });

    party.move("a", "after", "d");

    expect(party.ranking()).toEqual(["b", "c", "d", "a", "e"]);
  });

  it("one behind another that was moved before", () => {
    const party = aParty({ queue: FIVE });
    party.move("c", "before", "b");
    party.move("d", "after", "e");

    party.move("c", "after", "d");

    expect(party.ranking()).toEqual(["a", "b", "e", "d", "c"]);
  });

  it("several times, and the others keep their order", () => {
    const party = aParty({ queue: FIVE });

    party.move("e", "before", "a");
    party.move("d", "after", "e");
    party.move("a", "after", "c");

    expect(party.ranking()).toEqual(["e", "d", "b", "c", "a"]);
  });

  it("and leaves everybody else where they saw them", () => {
    fc.assert(
      fc.property(anyEvening({ kinds: EVERYTHING }), (evening) => {
        for (const { before, command, decision, after } of evening) {
          if (command.kind !== "move-entry" || !decision.ok || decision.events.length === 0)
            continue;
          const { entryId, anchorId, side } = command;
          const expected = rankQueue(before)
            .map((entry) => entry.entryId)
            .filter((id) => id !== entryId);
          const anchor = expected.indexOf(anchorId);
          expected.splice(side === "before" ? anchor : anchor + 1, 0, entryId);

          expect(rankQueue(after).map((entry) => entry.entryId)).toEqual(expected);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("and votes no longer move them", () => {
    const party = aParty({ queue: FIVE });
    party.move("e", "before", "b");

    party.vote("ada", "e", -1);
    party.vote("ada", "d", 1);

    expect(party.ranking()).toEqual(["d", "e", "a", "b", "c"]);
  });

  it("and they move up as those ahead of them play", () => {
    const party = aParty({ playing: "x", queue: FIVE });
    party.move("a", "after", "d");

    party.finish();
    party.vote("ada", "e", 1);

    expect(party.nowPlaying()).toBe("b");
    expect(party.ranking()).toEqual(["e", "c", "a", "d"]);
    expect(party.entry("a")?.place).toBe(2);
  });

  it("and they move up as those ahead of them are withdrawn", () => {
    const party = aParty({ queue: FIVE });
    party.move("e", "after", "b");

    party.remove("ada", "a");

    expect(party.ranking()).toEqual(["b", "e", "c", "d"]);
  });

  it("also from the fallback list to the front", () => {
    const party = aParty({ queue: ["spare", ...FIVE] });

    party.move("spare", "before", "a");

    expect(party.ranking()[0]).toBe("spare");
  });

  it("but not guests, not even in an open party", () => {
    const party = aParty({ queue: FIVE, settings: { interactivity: "open" } });

    const answer = party.move("e", "before", "a", "eve");

    expect(answer).toEqual({ code: "host-only" });
  });

  it("but not what is not there, nor behind what is not there", () => {
    const party = aParty({ queue: FIVE });

    const answers = [party.move("x", "before", "a"), party.move("a", "before", "x")];

    expect(answers).toEqual([{ code: "no-such-entry" }, { code: "no-such-entry" }]);
  });

  it("and an entry moved next to itself stays free", () => {
    const party = aParty({ queue: FIVE });

    const answer = party.move("a", "after", "a");

    expect(answer).toBe("accepted");
    expect(party.entry("a")?.place).toBeUndefined();
  });
});
