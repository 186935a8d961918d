import { describe, expect, it } from "vitest";
import { anEntry, aParty, ownEntry } from "../../lib/party/testing/a-party.ts";
import { ownWaiting } from "../parts/own-waiting.tsx";
import { party } from "../state/party.ts";
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

  it("begins with what the guest asked for and still waits", () => {
    const queue = [anEntry("a"), ownEntry("b"), anEntry("c"), ownEntry("d")];

    party.value = aParty({ queue });

    expect(ownWaiting()).toEqual([queue[1], queue[3]]);
  });
});
