import { describe, expect, it } from "vitest";
import { aParty } from "../../../domain/testing/a-party.ts";
import { SkipVoteAnswer } from "../../../protocol/rest.ts";
import { anApi } from "../../testing/an-api.ts";

const aBox = () =>
  anApi({ party: aParty({ playing: "now by ada", queue: ["a by ada", "b by bob"] }).state() });

describe("the host's remote control", () => {
  it("pauses and goes on", async () => {
    const host = await (await aBox()).host();

    const paused = await host.ask("POST", "/playback/pause");
    const playing = await host.ask("POST", "/playback/play");

    expect(paused.body).toMatchObject({ state: "paused", nowPlaying: { state: "paused" } });
    expect(playing.body).toMatchObject({ state: "playing", nowPlaying: { state: "playing" } });
  });

  it("skips, and goes back", async () => {
    const host = await (await aBox()).host();

    const skipped = await host.ask("POST", "/playback/skip");
    const back = await host.ask("POST", "/playback/previous");

    expect(skipped.body.nowPlaying.title).toBe("b");
    expect(back.body.nowPlaying.title).toBe("now");
  });

  it("jumps, starts over and sets the volume", async () => {
    const host = await (await aBox()).host();

    const jumped = await host.ask("PUT", "/playback/position", { positionMs: 60_000 });
    const over = await host.ask("POST", "/playback/restart");
    const quiet = await host.ask("PUT", "/playback/volume", { volumePct: 20 });

    expect(jumped.body.nowPlaying.positionMs).toBe(60_000);
    expect(over.body.nowPlaying.positionMs).toBe(0);
    expect(quiet.body.volumePct).toBe(20);
  });

  it("says so when there is nothing", async () => {
    const host = await (await anApi()).host();

    const answers = [
      await host.ask("POST", "/playback/skip"),
      await host.ask("PUT", "/playback/position", { positionMs: 1 }),
      await host.ask("POST", "/playback/previous"),
    ];

    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
      "409 nothing-to-play",
      "409 nothing-playing",
      "409 no-previous",
    ]);
  });
});

describe("guests of an open party", () => {
  it("have the remote control too", async () => {
    const { host, phone } = await aBox();
    await (await host()).ask("PATCH", "/settings", { interactivity: "open" });

    const answer = await phone().ask("POST", "/playback/pause");

    expect(answer.status).toBe(200);
  });
});

describe("guests who do not like the song", () => {
  it("skip it together", async () => {
    const { phone } = await aBox();
    const [cem, dee] = [phone(), phone()];

    const first = await cem.ask("PUT", "/playback/skip-vote", { value: true });
    const second = await dee.ask("PUT", "/playback/skip-vote", { value: true });
    const { nowPlaying } = (await cem.get("/party")).body;

    expect(first.body).toEqual({ value: true, skipVotes: 1, skipVotesNeeded: 2 });
    expect(SkipVoteAnswer.strict().parse(second.body)).toMatchObject({ skipVotes: 2 });
    expect(nowPlaying).toMatchObject({ title: "b", skipVotes: 0 });
  });

  it("may change their mind", async () => {
    const { phone } = await aBox();
    const cem = phone();
    await cem.ask("PUT", "/playback/skip-vote", { value: true });

    const answer = await cem.ask("PUT", "/playback/skip-vote", { value: false });

    expect(answer.body.skipVotes).toBe(0);
    expect((await cem.get("/party")).body.me.hasSkipVote).toBe(false);
  });
});
