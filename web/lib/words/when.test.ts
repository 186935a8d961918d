import { describe, expect, it } from "vitest";
import { spanInWords, whenInWords } from "./when.ts";

const at = (text: string): number => new Date(text).getTime();
const NOW = at("2026-11-21T20:00:00");

describe("whenInWords", () => {
  it.each([
    ["2026-11-21T19:59:30", "just now"],
    ["2026-11-21T20:00:20", "in a moment"],
    ["2026-11-21T19:59:00", "1 minute ago"],
    ["2026-11-21T19:48:00", "12 minutes ago"],
    ["2026-11-21T20:35:00", "in 35 minutes"],
    ["2026-11-21T04:30:00", "today at 04:30"],
    ["2026-11-20T23:59:00", "yesterday at 23:59"],
    ["2026-11-22T05:00:00", "tomorrow at 05:00"],
    ["2026-11-16T05:00:00", "Mon 16 Nov at 05:00"],
    ["2024-01-02T03:04:00", "2 Jan 2024 at 03:04"],
  ])("says %s as %s", (when, words) => {
    expect(whenInWords(at(when), NOW)).toBe(words);
  });
});

describe("spanInWords", () => {
  it.each([
    [0, "0.1 s"],
    [420, "0.4 s"],
    [9_960, "10 s"],
    [59_600, "1 min"],
    [200_000, "3 min 20 s"],
    [3_600_000, "1 h"],
    [3_840_000, "1 h 4 min"],
  ])("says %i ms as %s", (ms, words) => {
    expect(spanInWords(ms)).toBe(words);
  });
});
