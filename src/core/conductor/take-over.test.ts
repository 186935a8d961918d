import { describe, expect, it } from "vitest";
import { aParty, PARTY_START_MS } from "../../domain/testing/a-party.ts";
import { aConcert } from "../testing/a-concert.ts";
import { as, turns } from "../testing/a-stage.ts";
import { controlPlayback } from "../use-cases/control-playback.ts";

const songPlays = () => aParty({ playing: "now by ada", queue: ["a by bob", "b by cem"] });
const deckPlays = (tag: string | undefined, positionMs = 0, isPaused = false) => ({
  tag,
  positionMs,
  isPaused,
});

describe("a daemon that comes back to a deck", () => {
  it("leaves the song alone that it plays, and learns where it is", async () => {
    const party = songPlays().state();

    const { player, playback, title } = await aConcert({
      party,
      found: deckPlays("now", 42_000),
    });

    expect(title()).toBe("now");
    expect(player.positionMs()).toBe(42_000);
    expect(playback().current).toMatchObject({
      positionMs: 42_000,
      positionAtMs: PARTY_START_MS,
    });
  });

  it("agrees with the song that the deck went over to, without disturbing it", async () => {
    const party = songPlays().state();

    const { player, title, wishes, playback } = await aConcert({
      party,
      found: deckPlays("a", 7000),
    });

    expect(title()).toBe("a");
    expect(player.positionMs()).toBe(7000);
    expect(wishes.map((wish) => wish.current?.tag)).toEqual(["a"]);
    expect(playback().current?.positionMs).toBe(7000);
  });

  it("keeps in the history what ended while it was away", async () => {
    const party = songPlays().state();

    const { store } = await aConcert({ party, found: deckPlays("a") });

    const events = store.commits.flatMap((commit) => commit.events);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "track-ended", end: "finished" }),
    );
  });

  it("plays the next song on a deck that came to the end of this one", async () => {
    const stage = songPlays();
    stage.seek(178_000);
    const party = stage.state();

    const { heard, wishes } = await aConcert({ party, found: deckPlays(undefined) });

    expect(heard()).toBe("a");
    expect(wishes.map((wish) => wish.current?.tag)).not.toContain("now");
  });

  it("plays a song on that was not over yet when the deck fell silent", async () => {
    const stage = songPlays();
    stage.seek(65_000);

    const { heard, player, store } = await aConcert({
      party: stage.state(),
      found: deckPlays(undefined),
    });

    expect([heard(), player.positionMs()]).toEqual(["now", 65_000]);
    expect(store.commits.flatMap(({ events }) => events.map(({ kind }) => kind))).not.toContain(
      "track-ended",
    );
  });

  it("keeps the place of a paused song while the deck is silent after a sound of the box's own", async () => {
    const stage = songPlays();
    stage.seek(65_000);
    stage.pause();

    const { player, playback, title } = await aConcert({
      party: stage.state(),
      found: deckPlays(undefined),
    });

    expect([title(), playback().status, player.positionMs()]).toEqual(["now", "paused", 65_000]);
  });

  it("goes on at the right place on a new deck", async () => {
    const stage = songPlays();
    stage.seek(65_000);

    const { player, title, wishes } = await aConcert({ party: stage.state() });

    expect(title()).toBe("now");
    expect(wishes[0]).toMatchObject({ current: { tag: "now", startMs: 65_000 } });
    expect(player.positionMs()).toBe(65_000);
  });

  it("does not count the time without a deck as played", async () => {
    const stage = songPlays();
    stage.seek(65_000);
    const party = stage.state();
    const current = { ...party.playback.current!, positionAtMs: PARTY_START_MS - 60_000 };

    const { player } = await aConcert({
      party: { ...party, playback: { ...party.playback, current } },
    });

    expect(player.positionMs()).toBe(65_000);
  });

  it("stays paused when the host had paused", async () => {
    const stage = songPlays();
    stage.pause();

    const { player, playback, wishes } = await aConcert({ party: stage.state() });

    expect(playback().status).toBe("paused");
    expect(wishes.every((wish) => wish.isPaused)).toBe(true);
    expect(player.nowPlaying()).toBe("now");
  });

  it("starts nothing on a paused party without a song", async () => {
    const stage = aParty({ queue: ["a by ada"] });
    stage.pause();

    const { player, playback } = await aConcert({ party: stage.state() });

    expect(playback().status).toBe("paused");
    expect(player.nowPlaying()).toBeUndefined();
  });

  it("plays the song that the host had just skipped to, of which the deck never heard", async () => {
    const party = songPlays().state();

    const { heard, store, wishes } = await aConcert({ party, found: deckPlays("skipped", 90_000) });

    expect(heard()).toBe("now");
    expect(wishes[0]?.current).toMatchObject({ tag: "now", startMs: 0 });
    const kinds = store.commits.flatMap(({ events }) => events.map(({ kind }) => kind));
    expect(kinds).not.toContain("track-ended");
  });

  it("stops a deck that plays for no party", async () => {
    const { player } = await aConcert({ found: deckPlays("left over", 1000) });

    expect(player.nowPlaying()).toBeUndefined();
  });

  it("waits for the disk of its song, which loses neither its place nor its turn", async () => {
    const stage = songPlays();
    stage.seek(65_000);
    let isThere = false;
    let come = (): void => undefined;
    const { conductor, environment, heard, player, store, title } = await aConcert({
      party: stage.state(),
      faultOf: () => (isThere ? undefined : "missing"),
      arrival: () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    });
    environment.wait(9000);
    conductor.note();
    await turns();
    expect([title(), player.nowPlaying()]).toEqual(["now", undefined]);

    isThere = true;
    come();
    await turns();

    expect([heard(), player.positionMs()]).toEqual(["now", 65_000]);
    expect(store.commits.flatMap(({ events }) => events.map(({ kind }) => kind))).not.toContain(
      "track-ended",
    );
  });

  it("begins where the host has jumped to while it waited", async () => {
    let come = (): void => undefined;
    const { heard, player, stage } = await aConcert({
      party: songPlays().state(),
      arrival: () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    });

    await controlPlayback(stage, as("host"), { kind: "seek", positionMs: 120_000 });
    come();
    await turns();

    expect([heard(), player.positionMs()]).toEqual(["now", 120_000]);
  });

  it("does not hold up a song that the host goes on to meanwhile", async () => {
    const { heard, stage } = await aConcert({
      party: songPlays().state(),
      arrival: () => new Promise(() => {}),
    });

    await controlPlayback(stage, as("host"), { kind: "skip" });
    await turns();

    expect(heard()).toBe("a");
  });
});
