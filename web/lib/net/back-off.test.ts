import { describe, expect, it } from "vitest";
import { backOffMs } from "./back-off.ts";

describe("backOffMs", () => {
  it("doubles and stops at eight seconds", () => {
    const waits = [0, 1, 2, 3, 4, 5, 20].map((attempt) => backOffMs(attempt, () => 0));

    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it("spreads the phones out", () => {
    expect(backOffMs(1, () => 1)).toBe(750);
  });
});
