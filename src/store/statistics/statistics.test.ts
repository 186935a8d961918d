import { expect, it } from "vitest";
import { aCommit } from "../../core/testing/party-store-contract.ts";
import type { PartyEvent } from "../../domain/event.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aFile, anOpenStore, imports } from "../testing/a-store.ts";
import { HOUR_MS, hourOf } from "./activity-writer.ts";

/** An evening that is kept as it happens. */
const anEvening = async () => {
  const store = await anOpenStore();
  const party = aParty();
  const keep = async (events: readonly PartyEvent[] = party.events()): Promise<void> => {
    await store.commit(aCommit(events, party.state()));
  };
  const joined = (name: string): void => {
    party.send(name, { kind: "pause" });
  };
  for (const name of ["ada", "bob", "cem"]) joined(name);
  const guests = [...party.state().guests.values()].map(
    ({ guestId, name, hue }): PartyEvent => ({ kind: "guest-joined", guestId, name, hue, atMs: 0 }),
  );
  await keep(guests);
  return {
    store,
    party,
    /** Somebody does something, and it is kept. */
    does: async (deed: () => unknown): Promise<void> => {
      deed();
      await keep();
    },
    numbers: () => store.statistics.numbers({ fromMs: 0, untilMs: party.nowMs() + 1 }),
  };
};

it("counts what was played, asked for and voted on", async () => {
  const { party, does, numbers } = await anEvening();
  await does(() => party.request("ada", "hit", { artist: "The Band" }));
  await does(() => party.vote("bob", "hit", 1));
  await does(() => party.vote("cem", "hit", 1));
  await does(() => party.vote("cem", "hit", 0));
  await does(() => party.request("bob", "other", { artist: "The Band" }));
  await does(() => party.start());
  party.wait(120_000);
  await does(() => party.finish());
  party.wait(60_000);
  await does(() => party.control("host", "skip"));

  const told = await numbers();

  expect(told).toMatchObject({ plays: 2, skipped: 1, playedMs: 180_000, requests: 2, guests: 3 });
  // Ada's and Bob's own, Bob's and Cem's: what Cem took back was a vote all the same.
  expect(told.votes).toBe(4);
  expect(told.topTracks.map(({ track, count, score }) => [track.title, count, score])).toEqual([
    ["hit", 1, 2],
    ["other", 1, 1],
  ]);
  expect(told.topVoted[0]).toMatchObject({ track: { title: "hit" }, score: 2 });
  expect(told.topArtists).toEqual([{ name: "The Band", count: 2 }]);
  expect(told.topGuests.map(({ name, count }) => [name, count])).toEqual([
    ["ada", 1],
    ["bob", 1],
  ]);
});

it("tells of every hour, also of quiet ones, and of nothing outside the span", async () => {
  const { store, party, does } = await anEvening();
  const fromMs = party.nowMs();
  await does(() => party.request("ada", "early"));
  await does(() => party.start());
  party.wait(2 * HOUR_MS);
  await does(() => party.finish());
  await does(() => party.request("bob", "late"));

  const all = await store.statistics.numbers({ fromMs, untilMs: party.nowMs() + 1 });
  const before = await store.statistics.numbers({ fromMs: 0, untilMs: hourOf(fromMs) });

  expect(all.hours).toEqual([
    { startMs: hourOf(fromMs), plays: 1, requests: 1, votes: 1 },
    { startMs: hourOf(fromMs) + HOUR_MS, plays: 0, requests: 0, votes: 0 },
    { startMs: hourOf(fromMs) + 2 * HOUR_MS, plays: 0, requests: 1, votes: 1 },
  ]);
  expect(before).toMatchObject({ plays: 0, requests: 0, guests: 0, topTracks: [] });
  expect(before.hours).toHaveLength(168);
});

it("leaves out what could not be played, and knows genres and loudness", async () => {
  const { store, party, does, numbers } = await anEvening();
  await store.putFiles(imports(aFile("good", { genres: ["Funk"] }), aFile("bad")));
  await store.analyses.putAnalysis({
    trackId: party.state().queue[0]?.track.trackId ?? ("good" as never),
    version: 1,
    bpm: 120,
    confidence: 1,
    loudnessLufs: -9.5,
    peakDb: 0,
    bytes: 1,
    usedAtMs: 0,
  });
  await does(() => party.request("ada", "good"));
  await does(() => party.request("bob", "bad"));
  await does(() => party.start());
  await does(() => party.finish());
  await does(() => party.fail());

  const told = await numbers();

  expect(told.topTracks.map(({ track }) => track.title)).toEqual(["good"]);
  expect(told.genres).toEqual([{ name: "Funk", count: 1 }]);
  expect(told.loudness.map(({ lufs }) => lufs)).toEqual([-9.5]);
});

it("begins the evening after the last long silence", async () => {
  const { store, party, does } = await anEvening();
  expect(await store.statistics.eveningStart()).toBeUndefined();
  await does(() => party.request("ada", "yesterday"));
  await does(() => party.start());
  await does(() => party.finish());
  party.wait(5 * HOUR_MS);
  await does(() => party.request("ada", "first"));
  const startMs = party.nowMs();
  await does(() => party.start());
  party.wait(3 * HOUR_MS);
  await does(() => party.request("ada", "second"));
  await does(() => party.finish());

  expect(await store.statistics.eveningStart()).toBe(startMs);
});
