import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../domain/command.ts";
import { findEntry, type Party } from "../../domain/party.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { entry } from "../../domain/testing/names.ts";
import type { StorageFault } from "../ports/store.ts";
import { newStart } from "../sender.ts";
import { aStage, turns } from "../testing/a-stage.ts";

const songPlays = () => aParty({ playing: "now by ada", queue: ["a by ada", "b by bob"] }).state();
const nothing = { answer: () => undefined };

type OnStage = Awaited<ReturnType<typeof aStage>>;

/** The deck says that the current song is over. */
const songEnds = ({ party, environment }: OnStage): Promise<unknown> => {
  const { current } = party.newest().playback;
  const command: Command = {
    kind: "end-track",
    by: { kind: "system" },
    atMs: environment.nowMs(),
    playId: current!.playId,
    failure: undefined,
    nextId: undefined,
    start: newStart(environment),
  };
  return party.send(command, nothing);
};

const nowPlaying = (party: Party): string | undefined => party.playback.current?.track.title;

/** A party whose disk has just refused a first vote. */
const withFailingDisk = async (fault: StorageFault = "storage-full") => {
  const on = await aStage({ party: songPlays() });
  on.store.failWith(fault);
  const outcome = await on.vote("bob", "a");
  return { ...on, outcome };
};

/** The outbox tries a failing disk again every second. */
const aSecond = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(1000);
  await turns();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("guests of a party whose disk takes nothing", () => {
  it.each(["storage-full", "storage-readonly", "storage-failed"] as const)(
    "are refused with %s",
    async (fault) => {
      const { party, outcome } = await withFailingDisk(fault);

      expect(outcome).toEqual({ ok: false, storage: fault });
      expect(party.storage()).toBe(fault);
    },
  );

  it("find the party as it is on disk", async () => {
    const { party } = await withFailingDisk();

    expect(findEntry(party.newest(), entry("a"))?.score).toBe(1);
    expect(party.newest()).toBe(party.known());
  });

  it("are refused at once from then on, without another try", async () => {
    const { store, vote } = await withFailingDisk();
    const triesBefore = store.tries();

    const outcome = await vote("cem", "b");

    expect(outcome).toEqual({ ok: false, storage: "storage-full" });
    expect(store.tries()).toBe(triesBefore);
  });

  it("are all refused who were waiting behind the write that failed", async () => {
    const { store, vote, party } = await aStage({ party: songPlays() });
    store.hold();
    const voting = [vote("bob", "a")];
    await turns();
    voting.push(vote("cem", "a"), vote("dee", "b"));
    store.failWith("storage-full");

    store.release();
    const outcomes = await Promise.all(voting);

    expect(outcomes).toEqual(Array(3).fill({ ok: false, storage: "storage-full" }));
    expect(party.known().guests.has(entry("dee") as never)).toBe(false);
  });

  it("are told nothing of what did not happen", async () => {
    const on = await aStage({ party: songPlays() });
    const told: string[] = [];
    on.party.onChange(({ events }) => told.push(...events.map(({ kind }) => kind)));
    on.store.failWith("storage-full");

    await on.vote("bob", "a");
    on.store.failWith(undefined);
    await aSecond();

    expect(told).toEqual([]);
  });

  it("may go on by themselves when the disk is back", async () => {
    const { store, vote, party, logged } = await withFailingDisk();
    const states: string[] = [];
    party.onStorage((state) => states.push(state));

    await aSecond();
    store.failWith(undefined);
    await aSecond();
    const outcome = await vote("bob", "a");

    expect(states).toEqual(["ok"]);
    expect(outcome).toMatchObject({ ok: true, answer: { score: 2 } });
    expect(logged).toEqual(["error: the disk takes nothing: as told", "info: the disk is back"]);
  });
});

describe("the music of a party whose disk takes nothing", () => {
  it("goes on, and everybody is told once", async () => {
    const on = await withFailingDisk();
    const told: string[] = [];
    on.party.onChange(({ events }) => told.push(...events.map(({ kind }) => kind)));

    void songEnds(on);
    await aSecond();
    await aSecond();

    expect(nowPlaying(on.party.known())).toBe("b");
    expect(told).toEqual(["track-ended", "entry-removed", "track-started"]);
  });

  it("is written when the disk is back, in the order in which it happened", async () => {
    const on = await withFailingDisk();
    const over = [songEnds(on), songEnds(on)];

    on.store.failWith(undefined);
    await aSecond();
    await Promise.all(over);

    const kinds = on.store.commits.flatMap(({ events }) => events.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === "track-started")).toHaveLength(2);
    expect(await on.store.load()).toEqual(on.party.known());
  });

  it("goes on when the song ends in the write that fails, without the votes in it", async () => {
    const on = await aStage({ party: songPlays() });
    const told: string[] = [];
    on.party.onChange(({ events }) => told.push(...events.map(({ kind }) => kind)));
    on.store.failWith("storage-failed");

    const voting = on.vote("cem", "a");
    void songEnds(on);
    await voting;
    await turns();

    expect(told).toEqual(["track-ended", "entry-removed", "track-started"]);
    expect(on.party.known().guests.size).toBe(songPlays().guests.size);
    expect(on.party.newest()).toBe(on.party.known());
  });

  it("never goes back to a song that is over while the disk comes back", async () => {
    const on = await withFailingDisk();
    void songEnds(on);
    on.store.failWith(undefined);
    on.store.hold();
    await aSecond();
    // The write with the first end is under way: the next song ends as well.
    const over = songEnds(on);
    const heard: (string | undefined)[] = [];
    on.party.onStorage(() => heard.push(nowPlaying(on.party.known())));

    on.store.release();
    await over;
    heard.push(nowPlaying(on.party.known()));

    expect(heard).toEqual(["a", "a"]);
  });

  it("survives a party that ends before the disk is back", async () => {
    const on = await withFailingDisk();
    void songEnds(on);

    await on.party.stop();
    await aSecond();

    expect(on.store.commits).toEqual([]);
  });
});
