import { describe, expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { entry } from "../../domain/testing/names.ts";
import { aConcert } from "../testing/a-concert.ts";
import { as, turns } from "../testing/a-stage.ts";
import { createFakeLibrary } from "../testing/fake-library.ts";
import { controlPlayback } from "../use-cases/control-playback.ts";
import { moveEntry } from "../use-cases/edit-queue.ts";
import { requestTrack } from "../use-cases/request-track.ts";

const someSongs = () => aParty({ queue: ["a by ada", "b by bob", "c by cem"] }).state();

describe("the deck of a party", () => {
  it("plays the first request as soon as there is one", async () => {
    const song = aTrack("song");
    const { stage, heard } = await aConcert({ library: createFakeLibrary(song) });

    await requestTrack(stage, as("ada"), song.trackId);
    await turns();

    expect(heard()).toBe("song");
  });

  it("starts with the best of the queue that it finds", async () => {
    const { heard, wishes } = await aConcert({ party: someSongs() });

    expect(heard()).toBe("a");
    expect(wishes.at(-1)).toMatchObject({ current: { tag: "a", startMs: 0 }, next: { tag: "b" } });
  });

  it("goes on by itself, and the party follows it", async () => {
    const { player, title, heard, store, wishes } = await aConcert({ party: someSongs() });

    player.finish();
    await turns();

    expect([title(), heard()]).toEqual(["b", "b"]);
    expect(store.commits.flatMap(({ events }) => events)).toContainEqual(
      expect.objectContaining({ kind: "track-ended", end: "finished" }),
    );
    expect(wishes.at(-1)?.next?.tag).toBe("c");
  });

  it("plays what it went over to, even when votes came for another song meanwhile", async () => {
    const { player, title, vote, store } = await aConcert({ party: someSongs() });
    store.hold();

    const voting = [vote("dee", "c"), vote("eve", "c")];
    player.finish();
    store.release();
    await Promise.all(voting);
    await turns();

    expect(title()).toBe("b");
    expect(player.nowPlaying()).toBe("b");
  });

  it("falls silent after the last song and plays the next request", async () => {
    const party = aParty({ queue: ["a by ada"], settings: { autoplay: false } }).state();
    const song = aTrack("song");
    const { stage, player, heard } = await aConcert({ party, library: createFakeLibrary(song) });
    player.finish();
    await turns();
    const silence = player.nowPlaying();

    await requestTrack(stage, as("bob"), song.trackId);
    await turns();

    expect(silence).toBeUndefined();
    expect(heard()).toBe("song");
  });

  it("is left alone by votes that change nothing for it", async () => {
    const { vote, wishes } = await aConcert({ party: someSongs() });
    const before = wishes.length;

    await vote("dee", "b");
    await vote("eve", "b");
    await turns();

    expect(wishes.length).toBe(before);
  });

  it("is told when votes change what comes next", async () => {
    const { vote, wishes } = await aConcert({ party: someSongs() });

    await vote("dee", "c");
    await turns();

    expect(wishes.at(-1)).toMatchObject({ current: { tag: "a" }, next: { tag: "c" } });
  });

  it("is told what the host put first", async () => {
    const { stage, wishes } = await aConcert({ party: someSongs() });

    await moveEntry(stage, as("host"), entry("c"), "before", entry("b"));
    await turns();

    expect(wishes.at(-1)?.next?.tag).toBe("c");
  });

  it("is paused and goes on as the host says", async () => {
    const { stage, wishes, player, environment } = await aConcert({ party: someSongs() });

    await controlPlayback(stage, as("host"), { kind: "pause" });
    await turns();
    const paused = wishes.at(-1);
    environment.wait(60_000);
    player.advance(60_000);
    await controlPlayback(stage, as("host"), { kind: "play" });
    await turns();

    expect(paused?.isPaused).toBe(true);
    expect(wishes.at(-1)).toMatchObject({ isPaused: false, current: { tag: "a", startMs: 0 } });
  });

  it("gets the volume", async () => {
    const { stage, wishes } = await aConcert({ party: someSongs() });

    await controlPlayback(stage, as("host"), { kind: "set-volume", volumePct: 35 });
    await turns();

    expect(wishes.at(-1)?.volumePct).toBe(35);
  });

  it("jumps where the host wants it, and only there", async () => {
    const { stage, jumps, player, wishes } = await aConcert({ party: someSongs() });
    const before = wishes.length;

    await controlPlayback(stage, as("host"), { kind: "seek", positionMs: 30_000 });
    await turns();

    expect(jumps).toEqual(["a to 30000"]);
    expect(player.positionMs()).toBe(30_000);
    expect(wishes.length).toBe(before);
  });

  it("is not believed about where it is before it heard of a jump", async () => {
    const { stage, playback, player, store } = await aConcert({ party: someSongs() });
    store.hold();

    const jumping = controlPlayback(stage, as("host"), { kind: "seek", positionMs: 30_000 });
    player.advance(1000);
    store.release();
    await jumping;
    await turns();

    expect(playback().current?.positionMs).toBe(30_000);
  });

  it("has three seconds for a jump; then the party is where the deck is", async () => {
    const on = await aConcert({ party: someSongs(), canSeek: false });
    const positions: (number | undefined)[] = [];
    await controlPlayback(on.stage, as("host"), { kind: "seek", positionMs: 30_000 });

    for (const ms of [1000, 2500]) {
      on.environment.wait(ms);
      on.player.advance(ms);
      await turns();
      positions.push(on.playback().current?.positionMs);
    }

    expect(positions).toEqual([30_000, 3500]);
  });

  it("skips at once", async () => {
    const { stage, player } = await aConcert({ party: someSongs() });

    await controlPlayback(stage, as("host"), { kind: "skip" });
    await turns();

    expect(player.nowPlaying()).toBe("b");
  });
});

describe("a song that cannot be played", () => {
  it("ends with the reason in words, and the next one plays", async () => {
    const faultOf = (source: string) => (source.includes("/a.") ? "missing" : undefined);
    const { store, heard, logged } = await aConcert({ party: someSongs(), faultOf });

    expect(heard()).toBe("b");
    expect(store.commits.flatMap(({ events }) => events)).toContainEqual(
      expect.objectContaining({ end: "failed", reason: "its file is gone" }),
    );
    expect(logged).toContain('warn: "a" could not be played: its file is gone');
  });

  it("is one of five in a row: the party stops loudly and keeps the rest of the queue", async () => {
    const queue = Array.from({ length: 8 }, (_, number) => `song ${number} by ada`);
    const party = aParty({ queue }).state();

    const { playback, party: keeper, player } = await aConcert({ party, faultOf: () => "stuck" });
    await turns(40);

    expect(playback()).toMatchObject({
      status: "trouble",
      trouble: "it did not move on",
      troubleFault: "stuck",
    });
    expect(keeper.known().queue).toHaveLength(3);
    expect(player.wanted()?.current).toBeUndefined();
  });

  it("is forgiven when the host presses play", async () => {
    const queue = Array.from({ length: 8 }, (_, number) => `song ${number} by ada`);
    let isBroken = true;
    const { stage, heard } = await aConcert({
      party: aParty({ queue }).state(),
      faultOf: () => (isBroken ? "stuck" : undefined),
    });
    await turns(40);

    isBroken = false;
    await controlPlayback(stage, as("host"), { kind: "play" });
    await turns();

    expect(heard()).toBe("song 5");
  });
});

describe("where a song is", () => {
  it("is written down every three seconds, not every second", async () => {
    const { player, environment, store } = await aConcert({ party: someSongs() });
    const before = store.commits.length;

    for (let second = 0; second < 9; second += 1) {
      environment.wait(1000);
      player.advance(1000);
      await turns();
    }

    const notes = store.commits.slice(before).flatMap(({ events }) => events);
    expect(notes.map(({ kind }) => kind)).toEqual(Array(3).fill("position-noted"));
    expect(notes.at(-1)).toMatchObject({ positionMs: 9000 });
  });

  it("is corrected at once when the deck is elsewhere", async () => {
    const { player, environment, playback } = await aConcert({ party: someSongs() });
    environment.wait(1000);

    player.advance(400);
    await turns();

    expect(playback().current).toMatchObject({ positionMs: 400 });
  });

  it("is not written down while the disk takes nothing", async () => {
    const { player, environment, store, vote, party } = await aConcert({ party: someSongs() });
    store.failWith("storage-full");
    await vote("dee", "b");
    const before = party.newest().seq;

    environment.wait(9000);
    player.advance(9000);
    await turns();

    expect(party.newest().seq).toBe(before);
    await party.stop();
  });
});

describe("a party without a player", () => {
  it("says so", async () => {
    const { stage, player, logged } = await aConcert();
    const { createConductor } = await import("./conductor.ts");
    const missing = { ok: false, code: "player-missing", detail: "install mpv" } as const;

    const conductor = createConductor(
      stage,
      { ...player, start: () => Promise.resolve(missing) },
      (level, line) => logged.push(`${level}: ${line}`),
    );

    expect(await conductor.start()).toEqual(missing);
  });
});
