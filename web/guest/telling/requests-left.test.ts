import { describe, expect, it } from "vitest";
import { aParty } from "../../lib/party/testing/a-party.ts";
import { requestsLeftInWords } from "./requests-left.ts";

const withLeft = (requestsLeft: number, nextRequestAtMs?: number) => {
  const party = aParty();
  const me = { ...party.me, requestsLeft };
  return { ...party, me: nextRequestAtMs === undefined ? me : { ...me, nextRequestAtMs } };
};

describe("requestsLeftInWords", () => {
  it("says nothing while there are plenty", () => {
    expect(requestsLeftInWords(withLeft(3), 0)).toBeUndefined();
  });

  it("counts the last ones", () => {
    expect(requestsLeftInWords(withLeft(2), 0)).toBe("2 requests left");
    expect(requestsLeftInWords(withLeft(1), 0)).toBe("1 request left");
  });

  it("says when the next one comes", () => {
    expect(requestsLeftInWords(withLeft(0, 90_000), 30_000)).toBe(
      "No requests left – the next in 1 minute",
    );
  });

  it("says nothing in a party without that limit", () => {
    const party = withLeft(0);

    expect(
      requestsLeftInWords({ ...party, settings: { ...party.settings, requestBurst: 0 } }, 0),
    ).toBeUndefined();
  });
});
