import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const QUEUE = ["a by ada", "b by bob", "h by host", "spare"];

describe("leaving the queue", () => {
  it("is a guest's right for what that guest asked for, and only that", () => {
    const party = aParty({ queue: QUEUE });

    const answers = [
      party.remove("ada", "a"),
      party.remove("ada", "b"),
      party.remove("ada", "spare"),
    ];

    expect(answers).toEqual(["accepted", { code: "not-yours" }, { code: "not-yours" }]);
    expect(party.ranking()).toEqual(["b", "h", "spare"]);
  });

  it.each([
    ["ada", "a", "withdrawn"],
    ["host", "a", "removed"],
    ["host", "h", "withdrawn"],
    ["host", "spare", "removed"],
    ["system", "a", "removed"],
  ])("when %s takes out %s it is called %s", (by, name, reason) => {
    const party = aParty({ queue: QUEUE });

    party.remove(by, name);

    expect(party.events()).toMatchObject([{ kind: "entry-removed", entryId: name, reason }]);
  });

  it("cannot happen twice", () => {
    const party = aParty({ queue: QUEUE });
    party.remove("ada", "a");

    const answer = party.remove("ada", "a");

    expect(answer).toEqual({ code: "no-such-entry" });
  });

  it("happens to all at once when the host clears the queue; the song that is on stays", () => {
    const party = aParty({ playing: "on by ada", queue: QUEUE });
    party.move("spare", "before", "a");

    party.send("host", { kind: "clear-queue" });

    expect(party.ranking()).toEqual([]);
    expect(party.nowPlaying()).toBe("on");
    expect(party.events()).toHaveLength(4);
  });
});
