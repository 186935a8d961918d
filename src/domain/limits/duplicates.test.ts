import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

describe("a track that already waits", () => {
  it("is not taken twice, and the guest hears which entry to vote for", () => {
    const party = aParty({ queue: ["song by ada"] });

    const answer = party.request("bob", "song");

    expect(answer).toEqual({ code: "already-queued", entryId: "song" });
    expect(party.ranking()).toEqual(["song"]);
  });

  it("is taken twice when the host allows it", () => {
    const party = aParty({ queue: ["song by ada"], settings: { allowDuplicates: true } });

    const answer = party.request("bob", "song");

    expect(answer).toBe("accepted");
    expect(party.ranking()).toEqual(["song", "song 2"]);
  });

  it("may be asked for again as soon as it plays", () => {
    const party = aParty({ queue: ["song by ada"] });
    party.start();

    const answer = party.request("bob", "song");

    expect(answer).toBe("accepted");
  });

  it("is reported before the queue is said to be full: waiting would not help", () => {
    const party = aParty({ queue: ["song by ada"], settings: { queueLength: 1 } });

    const answer = party.request("bob", "song");

    expect(answer).toMatchObject({ code: "already-queued" });
  });
});
