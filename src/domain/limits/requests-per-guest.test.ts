import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";
import { nextTokenAtMs, takeToken, tokensAt } from "./bucket.ts";

const MINUTE_MS = 60_000;

describe("requests per guest", () => {
  it("are ten at once, and the eleventh hears when to come again", () => {
    const party = aParty();
    for (let number = 1; number <= 10; number += 1) party.request("ada", `song ${number}`);

    const answer = party.request("ada", "one more");

    expect(answer).toEqual({
      code: "too-many-requests",
      retryAtMs: party.nowMs() + 2 * MINUTE_MS,
    });
  });

  it("come back one every two minutes", () => {
    const party = aParty({ settings: { requestBurst: 1 } });
    party.request("ada", "first");
    party.wait(2 * MINUTE_MS - 1);

    const early = party.request("ada", "second");
    party.wait(1);
    const inTime = party.request("ada", "second");

    expect(early).toEqual({ code: "too-many-requests", retryAtMs: party.nowMs() });
    expect(inTime).toBe("accepted");
  });

  it("are not saved up beyond the ten", () => {
    const party = aParty({ settings: { requestBurst: 2 } });
    party.request("ada", "first");
    party.wait(20 * MINUTE_MS);

    const answers = [1, 2, 3].map((number) => party.request("ada", `later ${number}`));

    expect(answers).toEqual([
      "accepted",
      "accepted",
      expect.objectContaining({ code: "too-many-requests" }),
    ]);
  });

  it("are counted for each guest alone", () => {
    const party = aParty({ settings: { requestBurst: 1 } });
    party.request("ada", "first");

    const answer = party.request("bob", "second");

    expect(answer).toBe("accepted");
  });

  it("are not used up by a request that is refused", () => {
    const party = aParty({ settings: { requestBurst: 1, trackMaxSec: 60 } });
    party.request("ada", "too long");

    const answer = party.request("ada", "short", { durationMs: 50_000 });

    expect(answer).toBe("accepted");
  });

  it("have no limit at 0, and leave no debt for when the host sets one", () => {
    const party = aParty({ settings: { requestBurst: 0 } });
    for (let number = 1; number <= 20; number += 1) party.request("ada", `song ${number}`);
    party.change({ requestBurst: 1 });

    const answer = party.request("ada", "one more");

    expect(answer).toBe("accepted");
  });

  it("are granted at the very moment that was named", () => {
    const gap = fc.integer({ min: 0, max: 400_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 600 }),
        fc.array(gap, { minLength: 1, maxLength: 30 }),
        (burst, refillSec, gaps) => {
          const rule = { burst, refillMs: refillSec * 1000 };
          let bucket = takeToken(undefined, rule, 0);
          let nowMs = 0;
          for (const waitMs of gaps) {
            nowMs += waitMs;
            const grantedAtMs = nextTokenAtMs(bucket, rule, nowMs);

            expect(tokensAt(bucket, rule, grantedAtMs)).toBeGreaterThanOrEqual(1);
            if (grantedAtMs > nowMs) {
              expect(tokensAt(bucket, rule, grantedAtMs - 2)).toBeLessThan(1);
            }
            if (grantedAtMs === nowMs) bucket = takeToken(bucket, rule, nowMs);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
