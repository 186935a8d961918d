import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

describe("music for a dry queue", () => {
  it("plays when nothing waits, and is used up by that", () => {
    const party = aParty({ playing: "last by ada" });
    party.fillWith("filler");

    party.finish();

    expect(party.nowPlaying()).toBe("filler");
    expect(party.state().playback.filler).toBeUndefined();
    expect(party.events().at(-1)).toMatchObject({ from: "filler", turn: undefined });
  });

  it("lets requests and the fallback list go first", () => {
    const party = aParty({ playing: "last by ada", queue: ["spare"] });
    party.fillWith("filler");

    party.finish();

    expect(party.nowPlaying()).toBe("spare");
    expect(party.state().playback.filler?.entryId).toBe("filler");
  });

  it.each(["play", "skip"] as const)("plays when the host presses %s in the silence", (kind) => {
    const party = aParty();
    party.pause();
    party.fillWith("filler");

    party.control("host", kind);

    expect(party.nowPlaying()).toBe("filler");
  });

  it("can be chosen again, and unchosen", () => {
    const party = aParty();
    party.fillWith("one");
    party.fillWith("two");
    party.start();
    party.fillWith("three");
    party.fillWith(undefined);

    party.finish();

    expect(party.state().recent[0]?.entryId).toBe("two");
    expect(party.nowPlaying()).toBeUndefined();
  });
});
