import { describe, expect, it } from "vitest";
import type { JobLogLine } from "../../../../src/protocol/jobs.ts";
import { lastNumber, withLines, withoutEchoes } from "./log-lines.ts";

const line = (number: number): JobLogLine => ({
  number,
  atMs: 0,
  level: "info",
  text: `${number}`,
});
const lines = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, at) => line(from + at));

describe("the lines of a log", () => {
  it("stand once and in order when two answers overlap", () => {
    expect(withLines(lines(1, 3), lines(2, 5))).toEqual(lines(1, 5));
  });

  it("stay the same object when nothing is new, so that nothing is drawn again", () => {
    const known = lines(1, 3);

    expect(withLines(known, lines(1, 3))).toBe(known);
  });

  it("do not say the same twice in a row", () => {
    const [first, second, third] = [line(1), { ...line(2), text: "1" }, line(3)];

    expect(withoutEchoes([first, second, third])).toEqual([first, third]);
  });

  it("lose the oldest when there are too many", () => {
    const kept = withLines([], lines(1, 3_000));

    expect([kept.length, lastNumber(kept)]).toEqual([2_500, 3_000]);
  });
});
