import { expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const QUEUE = ["a by ada", "b by bob", "c by cem", "spare"];

it("lets the host take out several at once, each of them once, and passes over what is gone", () => {
  const party = aParty({ queue: QUEUE });
  party.remove("ada", "a");

  const answer = party.removeAll(["spare", "a", "b", "b", "never there"]);

  expect(answer).toBe("accepted");
  expect(party.ranking()).toEqual(["c"]);
  expect(party.events()).toMatchObject([
    { kind: "entry-removed", entryId: "spare", reason: "removed" },
    { kind: "entry-removed", entryId: "b", reason: "removed" },
  ]);
});

it("keeps what the host put somewhere in its place among those that stay", () => {
  const party = aParty({ queue: QUEUE });
  party.move("c", "before", "a");

  party.removeAll(["a"]);

  expect(party.ranking()).toEqual(["c", "b", "spare"]);
});

it("lets no guest take out several, not even the own in an open party", () => {
  const party = aParty({ queue: QUEUE, settings: { interactivity: "open" } });

  const answer = party.removeAll(["a"], "ada");

  expect(answer).toEqual({ code: "host-only" });
});
