import { describe, expect, it } from "vitest";
import { rankQueue } from "../ranking/rank.ts";
import { aParty } from "../testing/a-party.ts";

const aSecondSong = () => {
  const party = aParty({ playing: "first by ada", queue: ["second by bob", "third by cem"] });
  party.finish();
  return party;
};

const nowTrack = (party: ReturnType<typeof aParty>) =>
  party.state().playback.current?.track.trackId;

const waitingTracks = (party: ReturnType<typeof aParty>) =>
  rankQueue(party.state()).map((entry) => entry.track.trackId);

describe("previous", () => {
  it("starts the song again when it is more than three seconds in", () => {
    const party = aSecondSong();
    party.wait(3_001);

    party.control("host", "previous");

    expect(party.nowPlaying()).toBe("second");
    expect(party.positionMs()).toBe(0);
  });

  it("goes back to the song before within three seconds; the current one waits as the next", () => {
    const party = aSecondSong();
    party.wait(3_000);

    party.control("host", "previous");

    expect(nowTrack(party)).toBe("first");
    expect(waitingTracks(party)).toEqual(["second", "third"]);
    expect(party.state().queue.at(-1)).toMatchObject({ requestedBy: "bob", score: 1 });
  });

  it("goes back further and forward again in the old order", () => {
    const party = aSecondSong();
    party.finish();

    party.control("host", "previous");
    party.control("host", "previous");
    const back = nowTrack(party);
    party.finish();
    const forth = nowTrack(party);
    party.finish();

    expect([back, forth, nowTrack(party)]).toEqual(["first", "second", "third"]);
  });

  it("starts the very first song again: nothing was before it", () => {
    const party = aParty({ playing: "first by ada" });
    party.wait(1_000);

    party.control("host", "previous");

    expect(nowTrack(party)).toBe("first");
    expect(party.positionMs()).toBe(0);
  });

  it("is refused when nothing has played", () => {
    const party = aParty();

    const answer = party.control("host", "previous");

    expect(answer).toEqual({ code: "no-previous" });
  });

  it("brings back the last song when nothing is on", () => {
    const party = aParty({ playing: "first by ada" });
    party.finish();

    party.control("host", "previous");

    expect(nowTrack(party)).toBe("first");
  });

  it("ends a pause, as skip does", () => {
    const party = aSecondSong();
    party.pause();

    party.control("host", "previous");

    expect(party.status()).toBe("playing");
  });

  it("does not put a fallback song back", () => {
    const party = aParty({ playing: "first by ada", queue: ["spare"] });
    party.finish();

    party.control("host", "previous");

    expect(nowTrack(party)).toBe("first");
    expect(party.ranking()).toEqual([]);
  });

  it("forgets a song that could not be played", () => {
    const party = aParty({ playing: "first by ada", queue: ["broken by bob", "third by cem"] });
    party.finish();
    party.fail();

    party.control("host", "previous");

    expect(nowTrack(party)).toBe("first");
  });

  it("remembers twenty songs", () => {
    const party = aParty({ queue: Array.from({ length: 25 }, (_, nth) => `song${nth} by ada`) });
    party.start();
    for (let nth = 0; nth < 24; nth += 1) party.finish();

    const answers = Array.from({ length: 20 }, () => party.control("host", "previous"));

    expect(answers).toEqual(Array(20).fill("accepted"));
    expect(nowTrack(party)).toBe("song4");
    expect(party.state().recent).toEqual([]);
  });
});
