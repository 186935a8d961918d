import { describe, expect, it } from "vitest";
import type { RefusalCode } from "../../../src/domain/refusal.ts";
import { learnRefusals, refusalInWords } from "./refusals.ts";

/** The compiler complains here when the party learns a new way to say no. */
const RULES: Readonly<Record<RefusalCode, true>> = {
  "no-such-entry": true,
  "no-such-track": true,
  "not-yours": true,
  "host-only": true,
  "voting-off": true,
  "downvotes-off": true,
  "requests-closed": true,
  "not-on-list": true,
  "already-queued": true,
  "played-recently": true,
  "not-new": true,
  "forbidden-word": true,
  "track-too-long": true,
  "queue-full": true,
  "too-many-waiting": true,
  "too-many-requests": true,
  "too-many-votes": true,
  "nothing-playing": true,
  "nothing-to-play": true,
  "no-previous": true,
  "not-seekable": true,
  "guest-muted": true,
  "guest-banned": true,
  "no-such-guest": true,
  "bad-name": true,
  "name-taken": true,
  "hashtags-off": true,
  "bad-hashtag": true,
  "too-many-hashtags": true,
  "no-such-hashtag": true,
};
const OTHERS = [
  "storage-full",
  "storage-readonly",
  "storage-failed",
  "rate-limited",
  "wrong-pin",
  "pin-locked",
  "internal-error",
  "network",
];

describe("refusalInWords", () => {
  it.each([...Object.keys(RULES), ...OTHERS])("has words of its own for %s", (code) => {
    const words = refusalInWords({ code, detail: "raw detail" });

    expect(words).not.toContain("raw detail");
    expect(words).toMatch(/[.?]$/);
  });

  it("says when trying again makes sense", () => {
    const words = refusalInWords({ code: "too-many-requests", detail: "", retryAfterSec: 90 });

    expect(words).toBe("You have used up your requests. Try again in 2 minutes.");
  });

  it("falls back to the server's words for a code from the future", () => {
    expect(refusalInWords({ code: "toString", detail: "The moon is wrong." })).toBe(
      "The moon is wrong.",
    );
  });

  it("learns the refusals of a part that was loaded later", () => {
    learnRefusals({ "wrong-lamp": "That lamp is gone." });

    expect(refusalInWords({ code: "wrong-lamp", detail: "raw" })).toBe("That lamp is gone.");
  });

  it("never shows an empty toast", () => {
    expect(refusalInWords({ code: "odd", detail: "" })).toBe("That did not work.");
  });
});
