import { expect, it } from "vitest";
import { anEntry } from "../../../lib/party/testing/a-party.ts";
import { placesOf } from "./waiting.ts";

it("a song that waits twice stands where it plays first", () => {
  const queue = [anEntry("a"), anEntry("b"), anEntry("c", { trackId: "track-a" })];

  const places = placesOf(queue);

  expect(places.get("track-a")).toEqual({ entry: queue[0], place: 1 });
  expect(places.get("track-b")?.place).toBe(2);
  expect(places.has("track-c")).toBe(false);
});
