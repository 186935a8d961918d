import { expect, it } from "vitest";
import { type Group, keyOf, type Place } from "./place.ts";

const group: Group = { shelf: "albums", id: "7", title: "Tones", tracks: 9 };

it("two places never share their songs", () => {
  const places: readonly Place[] = [
    { kind: "home" },
    { kind: "search" },
    { kind: "dice" },
    { kind: "shelf", shelf: "albums" },
    { kind: "songs", songs: "added" },
    { kind: "group", group },
    { kind: "group", group: { ...group, shelf: "genres" } },
  ];

  expect(new Set(places.map(keyOf)).size).toBe(places.length);
});
