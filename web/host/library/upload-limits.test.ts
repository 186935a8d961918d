import { describe, expect, it } from "vitest";
import { Settings } from "../../../src/protocol/party.ts";
import { LIMITS, readLimits } from "./upload-limits.ts";

const TEXTS = { uploadFileMaxMb: "200", uploadGuestMb: " 500 ", uploadFreeMinMb: "0" };

describe("the limits of uploads", () => {
  it("are read as numbers", () => {
    expect(readLimits(TEXTS)).toEqual({
      limits: { uploadFileMaxMb: 200, uploadGuestMb: 500, uploadFreeMinMb: 0 },
      problems: {},
    });
  });

  it.each(["", "-1", "2.5", "many", "4001", "0"])("do not take %j for the largest file", (text) => {
    const { problems } = readLimits({ ...TEXTS, uploadFileMaxMb: text });

    expect(problems).toEqual({ uploadFileMaxMb: "Type a whole number from 1 to 4,000." });
  });

  it.each(LIMITS)("go exactly as far as the party takes them: $name", ({ name, min, max }) => {
    const takes = (value: number) => Settings.shape[name].safeParse(value).success;

    expect([takes(min - 1), takes(min), takes(max), takes(max + 1)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
