import { describe, expect, it } from "vitest";
import { aParty } from "../testing/a-party.ts";

const aSong = () => aParty({ playing: "on by ada", queue: ["next by bob"] });

describe("pause and play", () => {
  it("keep the place in the song, however long the pause", () => {
    const party = aSong();
    party.wait(30_000);
    party.pause();
    party.wait(3_600_000);
    const paused = party.positionMs();

    party.control("host", "play");
    party.wait(1_000);

    expect(paused).toBe(30_000);
    expect(party.positionMs()).toBe(31_000);
  });

  it("do nothing twice", () => {
    const party = aSong();
    party.control("host", "play");
    const played = party.events();
    party.pause();

    party.pause();

    expect(played).toEqual([]);
    expect(party.events()).toEqual([]);
  });

  it("hold the silence: nothing starts by itself while the host paused", () => {
    const party = aParty({ queue: ["next by bob"] });
    party.pause();

    const answer = party.start();

    expect(answer).toBe("accepted");
    expect(party.nowPlaying()).toBeUndefined();
  });

  it("start the best entry when nothing is on", () => {
    const party = aParty({ queue: ["next by bob"] });
    party.pause();

    party.control("host", "play");

    expect(party.nowPlaying()).toBe("next");
    expect(party.status()).toBe("playing");
  });

  it("wait for music when there is none: the first request can start", () => {
    const party = aParty();
    party.pause();
    party.control("host", "play");
    party.request("ada", "song");

    party.start();

    expect(party.nowPlaying()).toBe("song");
  });

  it("leave the song in place when the party is asked to start while one is on", () => {
    const party = aSong();

    party.start();

    expect(party.events()).toEqual([]);
    expect(party.nowPlaying()).toBe("on");
  });
});

describe("the position", () => {
  it("never runs past the end, nor backwards when the clock is set back", () => {
    const party = aSong();
    party.wait(3_600_000);
    const late = party.positionMs();
    party.wait(-2 * 3_600_000);

    const early = party.positionMs();

    expect([late, early]).toEqual([180_000, 0]);
  });

  it("is where the host put it, and goes on from there", () => {
    const party = aSong();

    party.seek(60_000);
    party.wait(500);

    expect(party.positionMs()).toBe(60_500);
  });

  it("stays put when the host seeks in a pause", () => {
    const party = aSong();
    party.pause();

    party.seek(60_000);
    party.wait(500);

    expect(party.positionMs()).toBe(60_000);
    expect(party.status()).toBe("paused");
  });

  it("stops half a second before the end", () => {
    const party = aSong();

    party.seek(999_999);

    expect(party.positionMs()).toBe(179_500);
  });

  it("cannot be set in a stream, nor when nothing is on", () => {
    const radio = aParty();
    radio.request("ada", "radio", { durationMs: 0 });
    radio.start();
    const silence = aParty();

    const answers = [radio.seek(1_000), silence.seek(1_000)];

    expect(answers).toEqual([{ code: "not-seekable" }, { code: "nothing-playing" }]);
  });

  it("is noted from the deck, for a restart at the right place", () => {
    const party = aSong();
    const playId = party.state().playback.current?.playId;

    party.send("system", { kind: "note-position", playId: playId as never, positionMs: 42_000.4 });

    expect(party.positionMs()).toBe(42_000);
  });

  it("is not taken from late news about another song", () => {
    const party = aSong();

    party.send("system", { kind: "note-position", playId: "old" as never, positionMs: 42_000 });

    expect(party.positionMs()).toBe(0);
  });
});

describe("skip", () => {
  it("goes on with the next song", () => {
    const party = aSong();

    party.control("host", "skip");

    expect(party.nowPlaying()).toBe("next");
    expect(party.events()).toContainEqual(expect.objectContaining({ end: "skipped" }));
  });

  it("starts the music again when it was paused", () => {
    const party = aSong();
    party.pause();

    party.control("host", "skip");
    party.wait(700);

    expect(party.status()).toBe("playing");
    expect(party.positionMs()).toBe(700);
  });

  it("ends the last song", () => {
    const party = aParty({ playing: "on by ada" });

    const answer = party.control("host", "skip");

    expect(answer).toBe("accepted");
    expect(party.nowPlaying()).toBeUndefined();
  });

  it("has nothing to do when nothing is on and nothing waits", () => {
    const party = aParty();

    const answers = [party.control("host", "skip"), party.start()];

    expect(answers).toEqual([{ code: "nothing-to-play" }, { code: "nothing-to-play" }]);
  });
});
