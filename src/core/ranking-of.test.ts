import { expect, it } from "vitest";
import { aParty } from "../domain/testing/a-party.ts";
import { rankingOf } from "./ranking-of.ts";

it("the order of a party is worked out once, and anew for the next party", () => {
  const party = aParty({ queue: ["a by ada", "b by bob"] });
  const before = party.state();
  const first = rankingOf(before);
  party.vote("cem", "b", 1);

  const again = rankingOf(before);
  const later = rankingOf(party.state());

  expect(again).toBe(first);
  expect(first.map(({ entryId }) => entryId)).toEqual(["a", "b"]);
  expect(later.map(({ entryId }) => entryId)).toEqual(["b", "a"]);
});
