import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";
import { aTrack } from "../testing/a-track.ts";

const YES = "accepted";
const aWait = (settings = {}) => {
  const party = aParty({ queue: ["here by bob"], settings: { rankingMode: "votes", ...settings } });
  party.requestPending("ada", "coming");
  return party;
};

describe("a song that is still being fetched", () => {
  it("can be voted on, and then stands where its votes put it", () => {
    const party = aWait();

    party.vote("cem", "coming", 1);

    expect(party.ranking()).toEqual(["coming", "here"]);
  });

  it("does not play, however many want it: the next one does", () => {
    const party = aWait();
    party.vote("cem", "coming", 1);

    party.start();

    expect(party.nowPlaying()).toBe("here");
    expect(party.ranking()).toEqual(["coming"]);
  });

  it("does not play either when nothing else is there, or the deck says so", () => {
    const party = aParty();
    party.requestPending("ada", "coming");

    const alone = party.start();
    party.addFallback("spare");
    party.start();
    party.finish("coming");

    expect(alone).toEqual({ code: "nothing-to-play" });
    expect(party.nowPlaying()).toBeUndefined();
    expect(party.ranking()).toEqual(["coming"]);
  });

  it("lets the filler play meanwhile", () => {
    const party = aParty();
    party.requestPending("ada", "coming");
    party.fillWith("elevator");

    party.start();

    expect(party.nowPlaying()).toBe("elevator");
  });

  it("can be voted out, withdrawn, moved and cleared", () => {
    const party = aParty({ settings: { kickScore: 1 } });
    for (const name of ["kicked", "withdrawn", "moved"]) party.requestPending("ada", name);

    party.vote("bob", "kicked", -1);
    party.vote("cem", "kicked", -1);
    party.remove("ada", "withdrawn");
    party.requestPending("bob", "other");
    party.move("moved", "after", "other");
    const left = party.ranking();
    party.send("host", { kind: "clear-queue" });

    expect(left).toEqual(["other", "moved"]);
    expect(party.ranking()).toEqual([]);
  });

  it("counts: nobody asks for the same again, and it takes a place and a request", () => {
    const party = aWait({ waitingPerGuest: 1, requestBurst: 5 });

    const answers = [party.requestPending("bob", "coming"), party.requestPending("ada", "more")];

    expect(answers).toEqual([
      { code: "already-queued", entryId: "coming" },
      { code: "too-many-waiting" },
    ]);
    expect(party.guest("ada")?.requests?.tokens).toBe(4);
  });

  it("plays once it has come, by its right name and with its votes", () => {
    const party = aWait();
    party.vote("cem", "coming", 1);

    party.settle("coming", aTrack("arrived"));
    party.start();

    expect(party.nowPlaying()).toBe("coming");
    expect(party.state().playback.current).toMatchObject({
      score: 2,
      track: { trackId: "arrived", source: "/music/arrived.flac" },
      requestedBy: "ada",
    });
  });

  it("leaves when it does not come", () => {
    const party = aWait();

    party.settle("coming", undefined);

    expect(party.events()).toMatchObject([
      { kind: "entry-removed", entryId: "coming", reason: "not-fetched" },
    ]);
  });

  it.each([
    ["has a forbidden word in its name", { forbiddenWords: ["arrived"] }, {}],
    ["is longer than songs may be", { trackMaxSec: 60 }, {}],
    ["is what somebody asked for already", {}, { trackId: "here" }],
  ])("leaves when it turns out that it %s", (_, settings, more) => {
    const party = aWait(settings);

    party.settle("coming", aTrack("arrived", more as never));

    expect(party.ranking()).toEqual(["here"]);
  });

  it("is settled by the box alone, and once", () => {
    const party = aWait();

    const answers = [
      party.settle("coming", undefined, "host"),
      party.settle("coming", undefined, "ada"),
      party.settle("coming", aTrack("arrived")),
      party.settle("coming", undefined),
      party.settle("never there", undefined),
    ];

    const no = { code: "host-only" };
    expect(answers).toEqual([no, no, YES, YES, { code: "no-such-entry" }]);
    expect(party.entry("coming")?.track.trackId).toBe("arrived");
  });
});
