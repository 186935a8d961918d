import { describe, expect, it } from "vitest";
import { aParty } from "../../lib/party/testing/a-party.ts";
import { amountInWords, answerOf, effectOf } from "./effects.ts";
import { GROUPS } from "./groups.ts";

const SETTINGS = {
  ...aParty().settings,
  forbiddenWords: [],
  listTrackIds: [],
  fallbackTrackIds: [],
  fallbackPlaylistId: "",
  wifiName: "",
  wifiPassword: "",
  isSetUp: true,
};

describe("what a setting does", () => {
  it("is said with the values as they are", () => {
    expect(effectOf("requestBurst", SETTINGS)).toBe(
      "A guest can ask for 10 songs at once, and one more every 2 mins.",
    );
    expect(effectOf("requestBurst", { ...SETTINGS, requestBurst: 0 })).toBe(
      "A guest can ask for as many songs as they like.",
    );
  });

  it("is worked out for a real evening", () => {
    expect(effectOf("requestRefillSec", SETTINGS)).toContain("160 songs");
    expect(effectOf("skipSharePct", SETTINGS)).toContain("10 must");
    expect(effectOf("skipSharePct", { ...SETTINGS, skipMinimum: 15 })).toContain("15 must");
  });

  it("is said about every setting of every question", () => {
    const silent = GROUPS.flatMap(({ fields }) => fields).filter(
      ({ key }) => effectOf(key, SETTINGS) === "",
    );

    expect(silent).toEqual([]);
  });

  it("answers every question in short", () => {
    expect(GROUPS.map((group) => answerOf(group, SETTINGS)).every((text) => text !== "")).toBe(
      true,
    );
  });
});

it("every setting of the party belongs to one question", () => {
  const keys = GROUPS.flatMap(({ fields }) => fields.map(({ key }) => key));

  expect([...keys, "isSetUp"].sort()).toEqual(Object.keys(SETTINGS).sort());
});

it("an amount comes with its unit", () => {
  expect(amountInWords("requestRefillSec", 120)).toBe("2 minutes");
  expect(amountInWords("waitingPerGuest", 1)).toBe("1 song");
  expect(amountInWords("waitingPerGuest", 0)).toBe("No limit");
  expect(amountInWords("uploadFileMaxMb", 2000)).toBe("2 GB");
  expect(amountInWords("replayHours", 48)).toBe("2 days");
});
