import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const FULL = { queue: ["a by ada", "b by bob"], settings: { queueLength: 2 } };

describe("a full queue", () => {
  it("takes no more requests, from nobody", () => {
    const party = aParty(FULL);

    const answers = [party.request("cem", "c"), party.request("host", "h")];

    expect(answers).toEqual([{ code: "queue-full" }, { code: "queue-full" }]);
  });

  it("is not the reason given for what would be refused anyway: coming back would not help", () => {
    const party = aParty({ ...FULL, settings: { ...FULL.settings, trackMaxSec: 60 } });

    const answer = party.request("cem", "too long");

    expect(answer).toEqual({ code: "track-too-long" });
  });

  it("takes no more of the fallback list", () => {
    const party = aParty(FULL);

    const answer = party.addFallback("spare");

    expect(answer).toEqual({ code: "queue-full" });
  });

  it("has room again when a song starts", () => {
    const party = aParty(FULL);
    party.start();

    const answer = party.request("cem", "c");

    expect(answer).toBe("accepted");
  });

  it("takes a request for what the fallback list holds, because nothing is added", () => {
    const party = aParty({ queue: ["a by ada", "spare"], settings: { queueLength: 2 } });

    const answer = party.request("bob", "spare");

    expect(answer).toBe("accepted");
    expect(party.state().queue).toHaveLength(2);
  });
});
