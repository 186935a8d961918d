import { describe, expect, it } from "vitest";
import { bytesInWords, numberInWords } from "./amount.ts";

describe("bytesInWords", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1000, "1 kB"],
    [1_234_567, "1.2 MB"],
    [999_600, "1 MB"],
    [48_000_000, "48 MB"],
    [7_960_000_000, "8 GB"],
    [5_000_000_000_000_000, "5000 TB"],
  ])("says %i as %s", (bytes, words) => {
    expect(bytesInWords(bytes)).toBe(words);
  });
});

describe("numberInWords", () => {
  it("groups the digits", () => {
    expect(numberInWords(12_480)).toBe("12,480");
  });
});
