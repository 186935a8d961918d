import { describe, expect, it } from "vitest";
import { clockTime } from "./clock-time.ts";
import { soonInWords, waitInWords } from "./time.ts";

describe("clockTime", () => {
  it.each([
    [0, "0:00"],
    [-5, "0:00"],
    [9_999, "0:09"],
    [187_000, "3:07"],
    [3_723_000, "1:02:03"],
  ])("shows %i ms as %s", (ms, shown) => {
    expect(clockTime(ms)).toBe(shown);
  });
});

describe("waitInWords", () => {
  it.each([
    [0, "1 second"],
    [20, "20 seconds"],
    [60, "1 minute"],
    [61, "2 minutes"],
    [7200, "2 hours"],
  ])("says %i s as %s", (sec, said) => {
    expect(waitInWords(sec)).toBe(said);
  });
});

describe("soonInWords", () => {
  it.each([
    [0, "in 1 second"],
    [61, "in 2 minutes"],
    [7200, "in 2 hours"],
  ])("says %i s as %s", (sec, said) => {
    expect(soonInWords(sec)).toBe(said);
  });
});
