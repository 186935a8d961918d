import { describe, expect, it } from "vitest";
import { isBack, type Sign } from "./restart.ts";

const sign = (changed: Partial<Sign>): Sign => ({
  uptimeSec: 500,
  wasAway: false,
  sinceMs: 2_000,
  ...changed,
});

describe("a jukebox that starts anew", () => {
  it.each([
    ["has not gone yet", sign({}), false],
    ["gives no answer", sign({ uptimeSec: undefined, wasAway: true, sinceMs: 90_000 }), false],
    ["answers again", sign({ wasAway: true }), true],
    ["has only just begun to run", sign({ uptimeSec: 1 }), true],
    ["was away for less than a look", sign({ sinceMs: 16_000 }), true],
  ])("that %s", (_, seen, wanted) => {
    expect(isBack(seen)).toBe(wanted);
  });
});
