import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRun } from "../testing/a-run.ts";
import { evolveRun, isOver, type RunEvent } from "./run-state.ts";

const RULES = { attempts: 3, onInterrupted: "restart" } as const;
const running = aRun("a", { state: "running", startedAt: 1500 });
const transient = { code: "disk-gone", detail: "Gone.", todo: "Plug it in.", isTransient: true };
const ended = (end: Extract<RunEvent, { kind: "ended" }>["end"]): RunEvent => ({
  kind: "ended",
  end,
  artifacts: [{ name: "report.json", bytes: 1 }],
  atMs: 2000,
  chance: 0.5,
});

describe("a run", () => {
  it("that succeeded is done to the full, and keeps what it made", () => {
    expect(evolveRun(running, ended({ kind: "succeeded" }), RULES)).toMatchObject({
      state: "succeeded",
      percent: 100,
      endedAt: 2000,
      artifacts: [{ name: "report.json" }],
    });
  });

  it("that failed for now waits, longer and longer, and then is tried again", () => {
    const waits = [1, 2, 10].map((attempt) => {
      const after = evolveRun(
        { ...running, attempt },
        ended({ kind: "failed", failure: transient }),
        { ...RULES, attempts: 99 },
      );
      expect(after).toMatchObject({ state: "queued", attempt: attempt + 1 });
      expect(after.error).toEqual({ code: "disk-gone", detail: "Gone.", todo: "Plug it in." });
      return (after.retryAt ?? 0) - 2000;
    });

    expect(waits).toEqual([1000, 2000, 150_000]);
  });

  it("that failed for now once too often has failed", () => {
    const last = { ...running, attempt: 3 };

    expect(evolveRun(last, ended({ kind: "failed", failure: transient }), RULES).state).toBe(
      "failed",
    );
  });

  it("that failed for good is not tried again", () => {
    const failure = { code: "no-such-folder", detail: "No." };

    expect(evolveRun(running, ended({ kind: "failed", failure }), RULES)).toMatchObject({
      state: "failed",
      attempt: 1,
      error: failure,
    });
  });

  it("that was interrupted starts again or has failed, as its kind says", () => {
    const event = { kind: "interrupted", atMs: 2000 } as const;

    expect(evolveRun(running, event, RULES).state).toBe("queued");
    expect(evolveRun(running, event, { ...RULES, onInterrupted: "fail" })).toMatchObject({
      state: "failed",
      error: { code: "interrupted" },
    });
  });

  it("says why it was skipped", () => {
    const event = { kind: "skipped", reason: "Too late.", atMs: 2000 } as const;

    expect(evolveRun(aRun("a"), event, RULES)).toMatchObject({
      state: "skipped",
      message: "Too late.",
    });
  });

  const anyEvent: fc.Arbitrary<RunEvent> = fc.oneof(
    fc.constant<RunEvent>({ kind: "started", atMs: 1 }),
    fc.constant<RunEvent>({ kind: "progressed", progress: { percent: 50 } }),
    fc.constantFrom(
      ended({ kind: "succeeded" }),
      ended({ kind: "failed", failure: transient }),
      ended({ kind: "skipped", reason: "" }),
    ),
    fc.constant<RunEvent>({ kind: "cancelled", artifacts: [], atMs: 1 }),
    fc.constant<RunEvent>({ kind: "skipped", reason: "", atMs: 1 }),
    fc.constant<RunEvent>({ kind: "refused", failure: transient, atMs: 1 }),
    fc.constant<RunEvent>({ kind: "interrupted", atMs: 1 }),
  );

  it("that is over stays as it is, whatever happens, and has an end exactly then", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
        let run = aRun("a");
        for (const event of events) {
          const next = evolveRun(run, event, RULES);
          if (isOver(run)) expect(next).toBe(run);
          expect(next.endedAt !== undefined).toBe(isOver(next));
          expect(next.attempt).toBeLessThanOrEqual(RULES.attempts);
          run = next;
        }
      }),
    );
  });
});
