import { describe, expect, it } from "vitest";
import { asTheme } from "./theme.ts";

describe("the theme that a phone remembers", () => {
  it("is one of those there are, and else what the phone itself shows", () => {
    expect(["light", "dark", "oled", "system"].map(asTheme)).toEqual([
      "light",
      "dark",
      "oled",
      "system",
    ]);
    expect([null, "", "pink"].map(asTheme)).toEqual(["system", "system", "system"]);
  });
});
