import { describe, expect, it } from "vitest";
import { anEntry, ownEntry } from "../testing/a-party.ts";
import { ownWaiting } from "./my-waiting.tsx";
import { outcomeInWords, startInWords } from "./play-note.tsx";

const NOW = new Date(2026, 10, 22, 1, 30).getTime();

describe("the history of the night", () => {
  it("says the time alone for tonight, after midnight too, and the day for another night", () => {
    expect(startInWords(new Date(2026, 10, 21, 22, 5).getTime(), NOW)).toBe("22:05");
    expect(startInWords(new Date(2026, 10, 14, 22, 5).getTime(), NOW)).toBe("Sat 14 Nov, 22:05");
  });

  it("says nothing of a song that played to its end, and what became of the others", () => {
    expect(outcomeInWords("finished")).toBeUndefined();
    expect(outcomeInWords("voted-out")).toBe("voted out");
    expect(outcomeInWords("failed")).toBe("could not be played");
  });

  it("tells each guest where their own songs stand in the whole queue", () => {
    const queue = [anEntry("a"), ownEntry("b"), anEntry("c"), ownEntry("d")];

    expect(ownWaiting(queue, "me").map(({ place }) => place)).toEqual([2, 4]);
  });
});
