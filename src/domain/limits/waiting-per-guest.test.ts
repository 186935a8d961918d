import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

describe("waiting entries per guest", () => {
  it("are as many as the host allows", () => {
    const party = aParty({ queue: ["a1 by ada", "a2 by ada"], settings: { waitingPerGuest: 2 } });

    const answers = [party.request("ada", "a3"), party.request("bob", "b1")];

    expect(answers).toEqual([{ code: "too-many-waiting" }, "accepted"]);
  });

  it("are fewer once one of them plays", () => {
    const party = aParty({ queue: ["a1 by ada"], settings: { waitingPerGuest: 1 } });
    party.start();

    const answer = party.request("ada", "a2");

    expect(answer).toBe("accepted");
  });

  it("are fewer once one of them is withdrawn", () => {
    const party = aParty({ queue: ["a1 by ada"], settings: { waitingPerGuest: 1 } });
    party.remove("ada", "a1");

    const answer = party.request("ada", "a2");

    expect(answer).toBe("accepted");
  });

  it("have no limit at 0", () => {
    const party = aParty({ queue: ["a1 by ada", "a2 by ada"], settings: { waitingPerGuest: 0 } });

    const answer = party.request("ada", "a3");

    expect(answer).toBe("accepted");
  });
});
