import { describe, expect, it } from "vitest";
import type { EntryId, TrackId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { aConcert } from "../testing/a-concert.ts";
import { as, turns } from "../testing/a-stage.ts";
import { createFakeLibrary } from "../testing/fake-library.ts";
import { changeSettings } from "../use-cases/change-settings.ts";
import { requestTrack } from "../use-cases/request-track.ts";

const library = () => createFakeLibrary(...["x", "y", "z"].map((name) => aTrack(name)));
const ids = (...names: readonly string[]) => names as readonly TrackId[];
const empty = (settings: Partial<Settings> = {}) => aParty({ settings }).state();

describe("a party where nobody asks for anything", () => {
  it("plays something by itself", async () => {
    const { title, player } = await aConcert({ library: library(), party: empty() });

    expect(["x", "y", "z"]).toContain(title());
    expect(player.nowPlaying()).toBeDefined();
  });

  it("has the next song ready, so that there is no gap, and another one than now", async () => {
    const { wishes, title, playback } = await aConcert({ library: library(), party: empty() });

    expect(wishes.at(-1)?.next?.tag).toBe(playback().filler?.entryId);
    expect(playback().filler?.track.title).not.toBe(title());
  });

  it("chooses again after a moment without a library", async () => {
    const away = { isAway: true };
    const shelf = library();
    const { title, stage } = await aConcert({
      library: {
        ...shelf,
        suggest: (wish) =>
          away.isAway ? Promise.reject(new Error("the reader died")) : shelf.suggest(wish),
      },
      party: empty(),
    });
    expect(title()).toBeUndefined();

    away.isAway = false;
    await changeSettings(stage, as("host"), { partyName: "Again" });
    await turns();

    expect(["x", "y", "z"]).toContain(title());
  });

  it("plays on and on", async () => {
    const { player, title } = await aConcert({ library: library(), party: empty() });
    const played = new Set([title()]);

    for (let song = 0; song < 6; song += 1) {
      player.finish();
      await turns();
      played.add(title());
    }

    expect(played.has(undefined)).toBe(false);
    expect(played.size).toBeGreaterThan(1);
  });

  it("plays the host's list first, in its order, round and round", async () => {
    const party = empty({ fallbackTrackIds: ids("z", "x", "y") });
    const { player, title, environment } = await aConcert({ library: library(), party });
    const played = [title()];

    for (let song = 0; song < 3; song += 1) {
      environment.wait(180_000);
      player.finish();
      await turns();
      played.push(title());
    }

    expect(played).toEqual(["z", "x", "y", "z"]);
  });

  it("leaves out of the host's list what is gone", async () => {
    const party = empty({ fallbackTrackIds: ids("gone", "y") });

    const { title } = await aConcert({ library: library(), party });

    expect(title()).toBe("y");
  });

  it("plays the host's playlist before everything else, round and round", async () => {
    const shelf = library();
    shelf.list("mix", ["z", "gone", "y"]);
    const party = empty({ fallbackPlaylistId: "mix", fallbackTrackIds: ids("x") });
    const { player, title, environment } = await aConcert({ library: shelf, party });
    const played = [title()];

    for (let song = 0; song < 3; song += 1) {
      environment.wait(180_000);
      player.finish();
      await turns();
      played.push(title());
    }

    expect(played).toEqual(["z", "y", "z", "y"]);
  });

  it("goes on with the rest when the playlist was deleted", async () => {
    const party = empty({ fallbackPlaylistId: "deleted", fallbackTrackIds: ids("x") });

    const { title } = await aConcert({ library: library(), party });

    expect(title()).toBe("x");
  });

  it("takes another song at once when the host chooses a playlist", async () => {
    const shelf = library();
    shelf.list("mix", ["y"]);
    const party = empty({ fallbackTrackIds: ids("x", "z") });
    const { stage, playback } = await aConcert({ library: shelf, party });

    await changeSettings(stage, as("host"), { fallbackPlaylistId: "mix" });
    await turns();

    expect(playback().filler?.track.title).toBe("y");
  });

  it("is silent when the host wants it so", async () => {
    const { player, playback } = await aConcert({
      library: library(),
      party: empty({ autoplay: false }),
    });

    expect(player.nowPlaying()).toBeUndefined();
    expect(playback().filler).toBeUndefined();
  });

  it("drops what it had chosen when the host wants silence", async () => {
    const { stage, playback, wishes } = await aConcert({ library: library(), party: empty() });

    await changeSettings(stage, as("host"), { autoplay: false });
    await turns();

    expect(playback().filler).toBeUndefined();
    expect(wishes.at(-1)?.next).toBeUndefined();
  });

  it("wakes up when the first music has been imported", async () => {
    const shelf = createFakeLibrary();
    const { conductor, title } = await aConcert({ library: shelf, party: empty() });
    const before = title();

    shelf.put(aTrack("new"));
    conductor.wake();
    await turns();

    expect([before, title()]).toEqual([undefined, "new"]);
  });
});

describe("a guest's request", () => {
  it("goes before what the party would play by itself", async () => {
    const { stage, wishes, party } = await aConcert({ library: library(), party: empty() });

    await requestTrack(stage, as("ada"), "y" as TrackId);
    await turns();

    expect(wishes.at(-1)?.next?.tag).toBe(party.known().queue[0]?.entryId);
  });

  it("also while all that somebody asked for is still being fetched, and never that", async () => {
    const asked = aParty();
    asked.requestPending("ada", "coming");
    const on = await aConcert({ library: library(), party: asked.state() });
    const before = on.title();
    const wished = on.wishes.flatMap(({ current, next }) => [current?.tag, next?.tag]);

    await on.party.send(
      {
        kind: "settle-entry",
        by: { kind: "system" },
        atMs: on.environment.nowMs(),
        entryId: "coming" as EntryId,
        track: aTrack("arrived"),
      },
      { answer: () => undefined },
    );
    await turns();
    const next = on.wishes.at(-1)?.next?.tag;

    expect(["x", "y", "z"]).toContain(before);
    expect(wished).not.toContain("coming");
    expect(next).toBe("coming");
  });
});
