import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DueState, lookAtDue } from "./due.ts";

const HOUR = 3_600_000;
const hourly = (afterMs: number): number => (Math.floor(afterMs / HOUR) + 1) * HOUR;
const RULES = { expirySec: 60, isCaughtUp: false };
const since = (untilMs: number): DueState => ({ untilMs, behindSinceMs: undefined });

describe("a schedule", () => {
  it("waits for its next time", () => {
    expect(lookAtDue(since(10), hourly, RULES, 0, 20)).toMatchObject({
      kind: "wait",
      nextAtMs: HOUR,
    });
  });

  it("runs when it is time, and then waits for the one after", () => {
    const step = lookAtDue(since(10), hourly, RULES, 0, HOUR + 5);

    expect(step).toMatchObject({ kind: "run", dueAtMs: HOUR });
    expect(lookAtDue(step.state, hourly, RULES, 0, HOUR + 9)).toMatchObject({
      kind: "wait",
      nextAtMs: 2 * HOUR,
    });
  });

  it("runs so much later as chance said", () => {
    expect(lookAtDue(since(10), hourly, RULES, 500, HOUR + 499).kind).toBe("wait");
    expect(lookAtDue(since(10), hourly, RULES, 500, HOUR + 500).kind).toBe("run");
  });

  it("whose time is over is late, or caught up if it wants that", () => {
    const lateMs = HOUR + 61_000;

    expect(lookAtDue(since(10), hourly, RULES, 0, lateMs).kind).toBe("late");
    expect(lookAtDue(since(10), hourly, { ...RULES, isCaughtUp: true }, 0, lateMs).kind).toBe(
      "run",
    );
  });

  it("counts from where a clock is that was set back, until it is right again", () => {
    const before = since(1000 * HOUR);

    const early = lookAtDue(before, hourly, RULES, 0, 5 * HOUR + 1);
    const right = lookAtDue(early.state, hourly, RULES, 0, 1000 * HOUR + 5);

    expect(early).toMatchObject({ kind: "wait", nextAtMs: 6 * HOUR });
    expect(right).toMatchObject({ kind: "wait", nextAtMs: 1001 * HOUR });
    expect(lookAtDue(early.state, hourly, RULES, 0, 6 * HOUR).kind).toBe("run");
  });

  it("is due once for each jump of the clock, however far and wherever it goes", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000 * HOUR), { maxLength: 20 }), (clock) => {
        let state = since(100 * HOUR);
        for (const nowMs of clock) {
          const first = lookAtDue(state, hourly, { ...RULES, isCaughtUp: true }, 0, nowMs);
          const again = lookAtDue(first.state, hourly, RULES, 0, nowMs);
          expect(again.kind).toBe("wait");
          state = again.state;
        }
      }),
    );
  });
});
