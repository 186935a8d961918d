import { describe, expect, it } from "vitest";
import { applyEvent } from "../../lib/party/apply-event.ts";
import { aParty } from "../../lib/party/testing/a-party.ts";
import { createSceneOf } from "./scene.ts";

describe("the party without its queue", () => {
  it("is the very same while guests vote and songs change places", () => {
    const sceneOf = createSceneOf();
    const before = sceneOf(aParty());
    const state = aParty({ ...before, nowMs: 2_000 });
    const voted = applyEvent(state, { kind: "vote-cast", seq: 11, entryId: "b", score: 7 });
    const ranked = applyEvent(voted, { kind: "queue-ranked", seq: 12, order: ["b", "a", "c"] });

    expect(sceneOf(voted)).toBe(before);
    expect(sceneOf(ranked)).toBe(before);
  });

  it("is another one when the song ends, and nothing before the first answer", () => {
    const sceneOf = createSceneOf();
    expect(sceneOf(null)).toBeNull();
    sceneOf(aParty());
    const ended = applyEvent(aParty(), {
      kind: "playback-changed",
      seq: 11,
      nowMs: 2_000,
      nowPlaying: null,
    });

    expect(sceneOf(ended)?.nowPlaying).toBeNull();
  });
});
