import { describe, expect, it } from "vitest";
import type { Interactivity } from "../settings.ts";
import { aParty } from "../testing/a-party.ts";

const YES = "accepted";
const aPartyThatIs = (interactivity: Interactivity) =>
  aParty({
    playing: "on by cem",
    queue: ["song by cem", "next by dee"],
    settings: { interactivity, listTrackIds: ["listed" as never] },
  });

/** What a guest hears who requests, requests from the list, votes up, votes down, and skips. */
const TABLE: readonly [Interactivity, readonly string[]][] = [
  ["open", [YES, YES, YES, YES, YES]],
  ["voting", [YES, YES, YES, YES, "host-only"]],
  ["upvotes", [YES, YES, YES, "downvotes-off", "host-only"]],
  ["requests", [YES, YES, "voting-off", "voting-off", "host-only"]],
  ["closed", ["requests-closed", "requests-closed", YES, YES, "host-only"]],
  ["list-only", ["not-on-list", YES, YES, YES, "host-only"]],
];

const tryAll = (party: ReturnType<typeof aParty>, by: string) => [
  party.request(by, "new"),
  party.request(by, "listed"),
  party.vote(by, "song", 1),
  party.vote(by, "song", -1),
  party.control(by, "skip"),
];

describe("interactivity", () => {
  it.each(TABLE)("%s: what a guest may do", (interactivity, expected) => {
    const party = aPartyThatIs(interactivity);

    const answers = tryAll(party, "ada");

    expect(answers.map((answer) => (answer === YES ? YES : answer.code))).toEqual(expected);
  });

  it.each(TABLE)("%s: the host always requests and controls", (interactivity) => {
    const party = aPartyThatIs(interactivity);

    const [request, listed, , , skip] = tryAll(party, "host");

    expect([request, listed, skip]).toEqual([YES, YES, YES]);
  });

  it.each(["play", "previous", "skip"] as const)("lets guests %s only in an open party", (kind) => {
    const open = aPartyThatIs("open");
    const voting = aPartyThatIs("voting");
    for (const party of [open, voting]) party.finish();

    const answers = [open.control("ada", kind), voting.control("ada", kind)];

    expect(answers).toEqual([YES, { code: "host-only" }]);
  });

  it("lets guests pause, seek and set the volume only in an open party", () => {
    const open = aPartyThatIs("open");
    const voting = aPartyThatIs("voting");
    const tryThem = (party: ReturnType<typeof aParty>) => [
      party.seek(1000, "ada"),
      party.pause("ada"),
      party.send("ada", { kind: "set-volume", volumePct: 10 }),
    ];

    const answers = [...tryThem(open), ...tryThem(voting)];

    const no = { code: "host-only" };
    expect(answers).toEqual([YES, YES, YES, no, no, no]);
    expect(open.state().playback.volumePct).toBe(10);
  });

  it("keeps settings, fallback and the whole queue to the host even in an open party", () => {
    const party = aPartyThatIs("open");

    const answers = [
      party.change({ kickScore: 1 }, "ada"),
      party.addFallback("spare", "ada"),
      party.send("ada", { kind: "clear-queue" }),
    ];

    expect(answers).toEqual(Array(3).fill({ code: "host-only" }));
  });

  it("lets a guest take back a vote where only votes for something are allowed", () => {
    const party = aPartyThatIs("upvotes");
    party.vote("ada", "song", 1);

    const answer = party.vote("ada", "song", 0);

    expect(answer).toBe(YES);
    expect(party.score("song")).toBe(1);
  });

  it("has no skip votes where there are no votes", () => {
    const party = aPartyThatIs("requests");

    const answer = party.skipVote("ada", 1);

    expect(answer).toEqual({ code: "voting-off" });
  });

  it("has no vote and no wish for the party itself", () => {
    const party = aPartyThatIs("voting");

    const answers = [
      party.request("system", "new"),
      party.vote("system", "song", 1),
      party.skipVote("system", 1),
    ];

    expect(answers).toEqual(Array(3).fill({ code: "not-yours" }));
  });
});
