import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const HOUR_MS = 3_600_000;

describe("a track that has played", () => {
  it("waits the hours that the host set, counted from its start", () => {
    const party = aParty({ playing: "song by ada", settings: { replayHours: 2 } });
    const againAtMs = party.nowMs() + 2 * HOUR_MS;
    party.wait(2 * HOUR_MS - 1);

    const early = party.request("bob", "song");
    party.wait(1);
    const inTime = party.request("bob", "song");

    expect(early).toEqual({ code: "played-recently", retryAtMs: againAtMs });
    expect(inTime).toBe("accepted");
  });

  it("counts as played however it got on: by hand-over, as filler, from the fallback list", () => {
    const party = aParty({ queue: ["spare"], settings: { replayHours: 1 } });
    party.fillWith("filler");
    party.start();
    party.finish("filler");

    const answers = [party.request("ada", "spare"), party.request("ada", "filler")];

    expect(answers).toMatchObject([{ code: "played-recently" }, { code: "played-recently" }]);
  });

  it("may play again at once at 0, even if the clock was set back since", () => {
    const party = aParty({ playing: "song by ada", settings: { replayHours: 0 } });
    party.wait(-HOUR_MS);

    const answer = party.request("bob", "song");

    expect(answer).toBe("accepted");
  });
});
