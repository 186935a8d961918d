import { describe, expect, it } from "vitest";
import { words as refusals } from "../../../src/protocol/refusals/words/en.ts";
import { learnRefusals, refusalInWords } from "./refusals.ts";

describe("refusalInWords", () => {
  it.each(Object.keys(refusals))("has words of its own for %s", (code) => {
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
