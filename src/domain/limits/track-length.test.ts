import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

describe("the length of a track", () => {
  it("may be what the host allows, and not a moment more", () => {
    const party = aParty({ settings: { trackMaxSec: 300 } });

    const answers = [
      party.request("ada", "fits", { durationMs: 300_000 }),
      party.request("ada", "too long", { durationMs: 300_001 }),
    ];

    expect(answers).toEqual(["accepted", { code: "track-too-long" }]);
  });

  it("does not matter at 0", () => {
    const party = aParty({ settings: { trackMaxSec: 0 } });

    const answer = party.request("ada", "a whole night", { durationMs: 36_000_000 });

    expect(answer).toBe("accepted");
  });

  it("does not matter when nobody knows it: a stream", () => {
    const party = aParty({ settings: { trackMaxSec: 300 } });

    const answer = party.request("ada", "radio", { durationMs: 0 });

    expect(answer).toBe("accepted");
  });
});
