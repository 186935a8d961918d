import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const disliked = (score: number, settings = {}) =>
  aParty({ queue: ["song by ada", "other by bob"], votes: { song: score - 1 }, settings });

describe("an entry that many dislike", () => {
  it("is removed at minus three", () => {
    const party = disliked(-2);

    party.vote("cem", "song", -1);

    expect(party.ranking()).toEqual(["other"]);
    expect(party.events()).toMatchObject([
      { kind: "vote-cast", score: -3 },
      { kind: "entry-removed", entryId: "song", reason: "kicked" },
    ]);
  });

  it("stays at minus two", () => {
    const party = disliked(-1);

    party.vote("cem", "song", -1);

    expect(party.score("song")).toBe(-2);
  });

  it.each([
    [12, -3],
    [13, -4],
    [16, -4],
    [17, -5],
  ])("needs a quarter of the active guests: of %i it is removed at %i", (active, kickedAt) => {
    const party = disliked(kickedAt + 2);

    party.vote("cem", "song", -1, active);
    const stays = party.entry("song") !== undefined;
    party.vote("dee", "song", -1, active);

    expect(stays).toBe(true);
    expect(party.entry("song")).toBeUndefined();
  });

  it("is removed by whoever turns from for to against, if that is enough", () => {
    const party = disliked(-2);
    party.vote("cem", "song", 1);

    party.vote("cem", "song", -1);

    expect(party.entry("song")).toBeUndefined();
  });

  it("is not removed by a vote for it, however few are still there to dislike it", () => {
    const party = disliked(-5);

    party.vote("cem", "song", 1, 4);

    expect(party.score("song")).toBe(-4);
  });

  it("stays whatever happens when the host switched kicking off", () => {
    const party = disliked(-20, { kickScore: 0 });

    party.vote("cem", "song", -1);

    expect(party.score("song")).toBe(-21);
  });

  it("is removed from the fallback list, too", () => {
    const party = aParty({ queue: ["spare"], settings: { kickScore: 1 } });

    party.vote("cem", "spare", -1);

    expect(party.ranking()).toEqual([]);
  });
});
