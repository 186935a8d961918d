import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { TrackId } from "../../domain/ids.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { aStage, as, turns } from "../testing/a-stage.ts";
import { createFakeLibrary } from "../testing/fake-library.ts";
import { requestTrack } from "../use-cases/request-track.ts";

const someSongs = () => aParty({ queue: ["a by ada", "b by bob"] }).state();
const song = aTrack("song");
const songId = "song" as TrackId;

describe("a phone that sends the same command twice", () => {
  it("gets its song once and the same answer twice", async () => {
    const { stage } = await aStage({ library: createFakeLibrary(song) });

    const first = await requestTrack(stage, as("ada", "k1"), songId);
    const again = await requestTrack(stage, as("ada", "k1"), songId);

    expect(first).toMatchObject({ ok: true, answer: { track: song } });
    expect(again).toEqual(first);
    expect(stage.party.known().queue).toHaveLength(1);
  });

  it("gets it once also while the first is under way", async () => {
    const { stage, store } = await aStage({ library: createFakeLibrary(song) });
    store.hold();

    const asking = [1, 2, 3].map(() => requestTrack(stage, as("ada", "k1"), songId));
    await turns();
    store.release();
    const outcomes = await Promise.all(asking);

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.ok).toBe(true);
    expect(stage.party.known().queue).toHaveLength(1);
  });

  it("gets it once also when the box was restarted in between", async () => {
    const library = createFakeLibrary(song);
    const before = await aStage({ library });
    const first = await requestTrack(before.stage, as("ada", "k1"), songId);

    const { stage } = await aStage({ library, store: before.store });
    const again = await requestTrack(stage, as("ada", "k1"), songId);

    expect(again).toMatchObject({
      ok: true,
      answer: { entryId: first.ok && first.answer.entryId, score: 1, requestedBy: "ada" },
    });
    expect(stage.party.known().queue).toHaveLength(1);
  });

  it("hears of the vote that counted, not of a newer score", async () => {
    const { vote, party } = await aStage({ party: someSongs() });
    await vote("cem", "a", 1, "k1");
    const { seq } = party.known();
    await vote("dee", "a");

    const again = await vote("cem", "a", 1, "k1");

    expect(again).toEqual({ ok: true, answer: { entryId: "a", score: 2, value: 1, seq } });
  });

  it("may try again what was refused", async () => {
    const { stage, library } = await aStage();
    const refused = await requestTrack(stage, as("ada", "k1"), songId);

    library.put(song);
    const outcome = await requestTrack(stage, as("ada", "k1"), songId);

    expect(refused).toEqual({ ok: false, refusal: { code: "no-such-track" } });
    expect(outcome.ok).toBe(true);
  });

  it("may try again what the disk did not take", async () => {
    const { store, vote } = await aStage({ party: someSongs() });
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    store.failWith("storage-full");
    await vote("cem", "a", 1, "k1");
    store.failWith(undefined);
    await vi.advanceTimersByTimeAsync(1000);

    const outcome = await vote("cem", "a", 1, "k1");

    expect(outcome).toMatchObject({ ok: true, answer: { score: 2 } });
  });
});

describe("two phones with the same key", () => {
  it("both get their vote", async () => {
    const { vote } = await aStage({ party: someSongs() });

    const outcomes = [await vote("cem", "a", 1, "k1"), await vote("dee", "a", 1, "k1")];

    expect(outcomes).toMatchObject([{ answer: { score: 2 } }, { answer: { score: 3 } }]);
  });
});

describe("the receipts on disk", () => {
  it("come with the events that they are for", async () => {
    const { store, vote, environment, party } = await aStage({ party: someSongs() });

    await vote("cem", "a", 1, "k1");

    const answer = JSON.stringify({ entryId: "a", score: 2, value: 1, seq: party.known().seq });
    const atMs = environment.nowMs();
    expect(store.commits[0]?.receipts).toEqual([{ guestId: "cem", key: "k1", answer, atMs }]);
  });

  it("are none for commands without a key", async () => {
    const { store, vote } = await aStage({ party: someSongs() });

    await vote("cem", "a");

    expect(store.commits[0]?.receipts).toEqual([]);
  });
});
