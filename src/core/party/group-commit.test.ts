import { describe, expect, it } from "vitest";
import { findEntry } from "../../domain/party.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { entry, guest } from "../../domain/testing/names.ts";
import { aStage, turns } from "../testing/a-stage.ts";
import type { Change } from "./outcome.ts";

const someSongs = () => aParty({ queue: ["a by ada", "b by bob"] }).state();
const GUESTS = Array.from({ length: 50 }, (_, number) => `fan ${number}`);

describe("the disk of a party", () => {
  it("gets a lone vote at once", async () => {
    const { store, vote } = await aStage({ party: someSongs() });

    await vote("bob", "a");

    expect(store.commits).toHaveLength(1);
    expect(store.commits[0]?.events.map(({ kind }) => kind)).toEqual(["vote-cast"]);
  });

  it("gets the votes of one moment in one write", async () => {
    const { store, vote } = await aStage({ party: someSongs() });

    await Promise.all(GUESTS.map((name) => vote(name, "a")));

    expect(store.commits).toHaveLength(1);
    expect(store.commits[0]?.events).toHaveLength(100);
  });

  it("gets everything that comes during a write with the next one", async () => {
    const { store, vote } = await aStage({ party: someSongs() });
    store.hold();
    const first = vote("bob", "a");
    await turns();

    const more = GUESTS.map((name) => vote(name, "b"));
    await turns();
    const triesBefore = store.tries();
    store.release();
    await Promise.all([first, ...more]);

    expect(triesBefore).toBe(1);
    expect(store.commits).toHaveLength(2);
  });

  it("is asked for nothing by a vote that changes nothing", async () => {
    const { store, vote, party } = await aStage({ party: someSongs() });

    const outcome = await vote("ada", "a");

    const { seq } = party.known();
    expect(outcome).toEqual({ ok: true, answer: { entryId: "a", score: 1, value: 1, seq } });
    expect(store.tries()).toBe(0);
  });
});

describe("a guest who votes", () => {
  it("hears nothing before the vote is on disk", async () => {
    const { store, vote } = await aStage({ party: someSongs() });
    store.hold();
    let isAnswered = false;

    const voting = vote("bob", "a").then(() => {
      isAnswered = true;
    });
    await turns();
    const wasAnswered = isAnswered;
    store.release();
    await voting;

    expect(wasAnswered).toBe(false);
  });

  it("hears nothing about a repeated vote before the first one is on disk", async () => {
    const { store, vote } = await aStage({ party: someSongs() });
    store.hold();
    const heard: string[] = [];

    const first = vote("bob", "a").then(() => heard.push("first"));
    await turns();
    const again = vote("bob", "a").then(() => heard.push("again"));
    await turns();
    const heardEarly = [...heard];
    store.release();
    await Promise.all([first, again]);

    expect(heardEarly).toEqual([]);
    expect(heard).toEqual(["first", "again"]);
  });

  it("is refused at once, without the disk", async () => {
    const { store, vote } = await aStage({ party: someSongs() });
    store.hold();

    const outcome = await vote("ada", "gone");

    expect(outcome).toEqual({ ok: false, refusal: { code: "no-such-entry" } });
  });

  it("sees the newest party, and others only what is on disk", async () => {
    const { party, store, vote } = await aStage({ party: someSongs() });
    store.hold();

    const voting = vote("bob", "a");
    const scores = [party.newest(), party.known()].map(
      (each) => findEntry(each, entry("a"))?.score,
    );
    store.release();
    await voting;

    expect(scores).toEqual([2, 1]);
    expect(findEntry(party.known(), entry("a"))?.score).toBe(2);
  });
});

describe("listeners of a party", () => {
  it("are told once, in order, after the write, with the party before and after", async () => {
    const { party, store, vote } = await aStage({ party: someSongs() });
    const changes: Change[] = [];
    party.onChange((change) => changes.push(change));
    store.hold();

    const voting = [vote("cem", "a"), vote("dee", "a")];
    await turns();
    const toldEarly = changes.length;
    voting.push(vote("cem", "b"));
    store.release();
    await Promise.all(voting);
    await turns();

    const told = changes.flatMap(({ events }) => events);
    expect(toldEarly).toBe(0);
    expect(told.map((event) => ("guestId" in event ? event.guestId : ""))).toEqual(
      ["cem", "cem", "dee", "dee", "cem"].map(guest),
    );
    expect(changes[1]?.before).toBe(changes[0]?.after);
    for (const { before, after, events } of changes) {
      expect(after.seq - before.seq).toBe(events.length);
    }
  });

  it("are told by the time the guest is answered", async () => {
    const { party, vote } = await aStage({ party: someSongs() });
    const told: number[] = [];
    party.onChange(({ after }) => told.push(after.seq));

    await vote("bob", "a");

    expect(told).toEqual([party.known().seq]);
  });
});

describe("a party that ends", () => {
  it("ends when all that was asked before is on disk", async () => {
    const { party, store, vote } = await aStage({ party: someSongs() });
    store.hold();
    const voting = [vote("bob", "a")];
    await turns();
    voting.push(vote("ada", "b"));

    const stopping = party.stop();
    store.release();
    await stopping;

    expect(store.commits.flatMap(({ events }) => events)).toHaveLength(2);
    await Promise.all(voting);
  });
});
