import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const aLongQueue = () => {
  const guests = ["ada", "bob", "cem"];
  const queue = Array.from({ length: 12 }, (_, nth) => `song${nth} by ${guests[nth % 3]}`);
  const party = aParty({ queue });
  party.start();
  return party;
};

const failTimes = (party: ReturnType<typeof aParty>, times: number) => {
  for (let time = 0; time < times; time += 1) party.fail("no such file");
};

describe("songs that cannot be played", () => {
  it("are marked with the reason, and the next one starts", () => {
    const party = aLongQueue();

    party.fail("no such file");

    expect(party.events()[0]).toMatchObject({
      kind: "track-ended",
      end: "failed",
      reason: "no such file",
    });
    expect(party.nowPlaying()).toBe("song1");
  });

  it("five in a row stop the party loudly, and the queue is eaten no further", () => {
    const party = aLongQueue();
    failTimes(party, 5);
    const left = party.ranking();

    failTimes(party, 3);
    party.start();
    party.finish();

    expect(party.state().playback).toMatchObject({
      status: "trouble",
      trouble: "no such file",
      current: undefined,
    });
    expect(left).toHaveLength(7);
    expect(party.ranking()).toEqual(left);
  });

  it("four, one that plays, and four more do not", () => {
    const party = aLongQueue();

    failTimes(party, 4);
    party.finish();
    failTimes(party, 4);

    expect(party.status()).toBe("playing");
    expect(party.nowPlaying()).toBe("song9");
  });

  it.each(["play", "skip"] as const)("are forgiven when the host presses %s", (kind) => {
    const party = aLongQueue();
    failTimes(party, 5);

    party.control("host", kind);
    failTimes(party, 4);

    expect(party.status()).toBe("playing");
    expect(party.state().playback.trouble).toBeUndefined();
  });

  it("leave the party as it is when the host pauses in trouble", () => {
    const party = aLongQueue();
    failTimes(party, 5);

    party.pause();

    expect(party.status()).toBe("trouble");
  });

  it("mean trouble at the fifth in a row, neither earlier nor later", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 11 }), (luck) => {
        const party = aLongQueue();
        const story = luck.map((isFine) => {
          if (isFine) party.finish();
          else party.fail();
          return party.status();
        });

        const fifth =
          luck
            .map((isFine) => (isFine ? "+" : "-"))
            .join("")
            .indexOf("-----") + 4;
        expect(story.indexOf("trouble")).toBe(fifth === 3 ? -1 : fifth);
      }),
      { numRuns: 300 },
    );
  });
});
