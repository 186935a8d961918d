import { expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";
import { takingPart } from "./taking-part.ts";

it("counts whose song is on or waits, and who voted for or against one", () => {
  const party = aParty({ playing: "now by ada", queue: ["a by bob"] });
  party.vote("cem", "a", -1);
  party.skipVote("dee", 40);

  expect([...takingPart(party.state())].sort()).toEqual(["ada", "bob", "cem", "dee"]);
});
