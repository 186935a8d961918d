import { describe, expect, it } from "vitest";
import type { TrackId } from "../ids.ts";
import { aParty } from "../testing/a-party.ts";
import { aTrack } from "../testing/a-track.ts";
import { actor } from "../testing/names.ts";
import { whyNot, whyNotThis } from "./why-not.ts";

type Party = ReturnType<typeof aParty>;
const by = (name: string) => actor(name) as Exclude<ReturnType<typeof actor>, { kind: "system" }>;
const both = (party: Party, name: string, track = "song") => {
  const asked = [party.state(), by(name), aTrack(track), party.nowMs()] as const;
  return [whyNot(...asked)?.code, whyNotThis(...asked)?.code];
};

describe("why a track cannot be asked for", () => {
  it("is nothing when it can", () => {
    expect(both(aParty(), "ada")).toEqual([undefined, undefined]);
  });

  it.each([
    ["already-queued", { queue: ["song by bob"] }],
    ["track-too-long", { settings: { trackMaxSec: 60 } }],
    ["forbidden-word", { settings: { forbiddenWords: ["song"] } }],
    ["not-on-list", { settings: { interactivity: "list-only" } }],
    ["not-new", { playing: "song by bob", settings: { newMusicOnly: true } }],
    ["played-recently", { playing: "song by bob", settings: { replayHours: 1 } }],
  ] as const)("%s is said of the track itself", (code, setup) => {
    expect(both(aParty(setup), "ada")).toEqual([code, code]);
  });

  it.each([
    ["requests-closed", { settings: { interactivity: "closed" } }],
    ["queue-full", { queue: ["other by bob"], settings: { queueLength: 1 } }],
    ["too-many-waiting", { queue: ["other by ada"], settings: { waitingPerGuest: 1 } }],
  ] as const)("%s is said of the party or the guest, not of every track", (code, setup) => {
    expect(both(aParty(setup), "ada")).toEqual([code, undefined]);
  });

  it("is not said of every track to a guest who may say nothing or has no request left", () => {
    const party = aParty({ queue: ["other by ada"], settings: { requestBurst: 1 } });
    party.request("bob", "more");
    const spent = both(party, "bob");
    party.changeGuest("host", "ada", { standing: "muted" });

    expect(spent).toEqual(["too-many-requests", undefined]);
    expect(both(party, "ada")).toEqual(["guest-muted", undefined]);
  });

  it("is the list's business for guests, not for the host", () => {
    const listTrackIds = ["song" as TrackId];
    const party = aParty({ settings: { interactivity: "list-only", listTrackIds } });

    expect(both(party, "ada", "song")).toEqual([undefined, undefined]);
    expect(both(party, "ada", "other")).toEqual(["not-on-list", "not-on-list"]);
    expect(both(party, "host", "other")).toEqual([undefined, undefined]);
  });
});
