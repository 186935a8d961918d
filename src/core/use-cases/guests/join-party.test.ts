import { describe, expect, it } from "vitest";
import { aParty } from "../../../domain/testing/a-party.ts";
import { guest } from "../../../domain/testing/names.ts";
import { aStage, turns } from "../../testing/a-stage.ts";
import { guestName } from "./guest-name.ts";
import { joinParty } from "./join-party.ts";

describe("guests who join", () => {
  it("all have different names and hues that lie apart", async () => {
    const { stage, party } = await aStage();

    for (let number = 0; number < 300; number += 1) joinParty(stage, guest(`guest ${number}`));
    await turns();

    const guests = [...party.known().guests.values()];
    expect(new Set(guests.map(({ name }) => name)).size).toBe(300);
    expect(new Set(guests.slice(0, 30).map(({ hue }) => hue)).size).toBe(30);
    expect(guests.every(({ hue }) => hue >= 0 && hue < 360)).toBe(true);
  });

  it("join once", async () => {
    const { stage, store } = await aStage();

    joinParty(stage, guest("ada"));
    joinParty(stage, guest("ada"));
    await turns();
    joinParty(stage, guest("ada"));
    await turns();

    expect(store.commits.flatMap(({ events }) => events)).toHaveLength(1);
  });

  it("join with their first vote, in the same write", async () => {
    const party = aParty({ queue: ["a by ada"] }).state();
    const { store, vote } = await aStage({ party });

    await vote("bob", "a");

    expect(store.commits.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ["guest-joined", "vote-cast"],
    ]);
  });

  it("get a name even when all names are taken", () => {
    const names = [guestName("a", () => true), guestName("b", () => true)];

    expect(names[0]).toMatch(/^Guest \d+$/);
    expect(names[0]).not.toBe(names[1]);
  });
});
