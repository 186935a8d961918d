import { describe, expect, it } from "vitest";
import { presets } from "./presets.ts";
import { aParty } from "./testing/a-party.ts";

const HOSTS_OWN = [
  "partyName",
  "wifiName",
  "wifiPassword",
  "isSetUp",
  "listTrackIds",
  "fallbackTrackIds",
  "fallbackPlaylistId",
  "forbiddenWords",
  "uploadFileMaxMb",
  "uploadGuestMb",
  "uploadFreeMinMb",
];

describe("a preset", () => {
  it("leaves nothing of the one before it", () => {
    for (const first of presets) {
      for (const second of presets) {
        const straight = aParty();
        const byWay = aParty();
        straight.change(second.patch);
        byWay.change(first.patch);
        byWay.change(second.patch);

        expect(byWay.state().settings).toEqual(straight.state().settings);
      }
    }
  });

  it.each(presets)("$presetId keeps what is the host's own", ({ patch }) => {
    expect(Object.keys(patch).filter((key) => HOSTS_OWN.includes(key))).toEqual([]);
  });

  it("is unlike every other", () => {
    const texts = presets.map(({ patch }) => JSON.stringify(patch));

    expect(new Set(texts).size).toBe(5);
  });
});

describe("a party by its preset", () => {
  const partyOf = (presetId: string) => {
    const party = aParty({ queue: ["song by bob"] });
    party.change(presets.find((preset) => preset.presetId === presetId)?.patch ?? {});
    return party;
  };

  it.each([
    ["house-party", "accepted"],
    ["office", "accepted"],
    ["bar", { code: "downvotes-off" }],
    ["wedding", { code: "downvotes-off" }],
    ["kids", { code: "voting-off" }],
  ])("%s answers a vote against a song with %j", (presetId, answer) => {
    expect(partyOf(presetId).vote("ada", "song", -1)).toEqual(answer);
  });

  it("lets a guest of a bar have two songs waiting, and one of a house party ten", () => {
    const bar = partyOf("bar");
    const house = partyOf("house-party");
    const ask = (party: typeof bar) =>
      Array.from({ length: 11 }, (_, number) => party.request("ada", `a${number}`)).filter(
        (answer) => answer === "accepted",
      ).length;

    expect([ask(bar), ask(house)]).toEqual([2, 10]);
  });
});
