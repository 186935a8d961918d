import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cronInWords } from "../../telling/cron-in-words.ts";
import { cronOf, type Rhythm, rhythmOf, withKind } from "./rhythm.ts";

const two = (value: number): string => String(value).padStart(2, "0");
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const aRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.constant<Rhythm>({ kind: "hourly" }),
  fc.record({ kind: fc.constant("daily" as const), time }),
  fc.record({
    kind: fc.constant("weekly" as const),
    weekday: fc.integer({ min: 0, max: 6 }),
    time,
  }),
  fc.record({ kind: fc.constant("monthly" as const), day: fc.integer({ min: 1, max: 31 }), time }),
);

describe("a rhythm", () => {
  it("survives being written as a cron line and read again", () => {
    fc.assert(
      fc.property(aRhythm, (rhythm) => {
        expect(rhythmOf(cronOf(rhythm))).toEqual(rhythm);
      }),
    );
  });

  it("can always be said in words", () => {
    fc.assert(
      fc.property(aRhythm, (rhythm) => {
        expect(cronInWords(cronOf(rhythm))).toBeDefined();
      }),
    );
  });

  it.each(["*/5 * * * *", "0 5 * 6 *", "0 5 1 * 3", "0 0 5 * * *", "nonsense", ""])(
    "keeps the line %j as the host wrote it",
    (cron) => {
      expect(rhythmOf(cron)).toEqual({ kind: "own", cron });
    },
  );

  it("keeps its time of day when it becomes weekly", () => {
    expect(withKind({ kind: "daily", time: "04:30" }, "weekly")).toEqual({
      kind: "weekly",
      weekday: 0,
      time: "04:30",
    });
  });

  it("shows its own line when the host wants to write one", () => {
    expect(withKind({ kind: "daily", time: "04:30" }, "own")).toEqual({
      kind: "own",
      cron: "30 4 * * *",
    });
  });
});
