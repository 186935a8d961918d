import { describe, expect, it } from "vitest";
import { applyEvent } from "./apply-event.ts";
import { anEntry, aParty, aSong, ownEntry } from "./testing/a-party.ts";

const ids = (state: ReturnType<typeof applyEvent>): readonly string[] =>
  state?.queue.map(({ entryId }) => entryId) ?? [];

describe("applyEvent", () => {
  it("knows nothing before the first snapshot", () => {
    expect(applyEvent(null, { kind: "vote-cast", seq: 1, entryId: "a", score: 2 })).toBeNull();
  });

  it("takes a snapshot whole, even one with a lower number", () => {
    const fresh = aParty({ seq: 3, queue: [] });

    expect(applyEvent(aParty(), { kind: "snapshot", ...fresh })).toEqual(fresh);
  });

  it("puts a new request at the end until the order is told", () => {
    const added = applyEvent(aParty(), { kind: "entry-added", seq: 11, entry: anEntry("d") });
    const ranked = applyEvent(added, {
      kind: "queue-ranked",
      seq: 12,
      order: ["a", "d", "b", "c"],
    });

    expect(ids(added)).toEqual(["a", "b", "c", "d"]);
    expect(ids(ranked)).toEqual(["a", "d", "b", "c"]);
    expect(ranked?.seq).toBe(12);
  });

  it("does no harm when it hears the same event twice", () => {
    const event = { kind: "entry-added", seq: 11, entry: anEntry("d") } as const;
    const once = applyEvent(aParty(), event);

    expect(applyEvent(once, event)).toEqual(once);
  });

  it("moves an entry that the answer brought early to where the party appends it", () => {
    const own = applyEvent(aParty(), { kind: "entry-added", seq: 11, entry: anEntry("other") });
    const event = { kind: "entry-added", seq: 12, entry: anEntry("a", { score: 9 }) } as const;

    expect(ids(applyEvent(own, event))).toEqual(["b", "c", "other", "a"]);
  });

  it("ignores what is older than what it knows", () => {
    const state = aParty();

    expect(applyEvent(state, { kind: "vote-cast", seq: 9, entryId: "a", score: 99 })).toBe(state);
  });

  it("changes one score and leaves the other rows as they are", () => {
    const state = aParty();
    const voted = applyEvent(state, { kind: "vote-cast", seq: 11, entryId: "b", score: 7 });

    expect(voted?.queue[1]?.score).toBe(7);
    expect(voted?.queue[0]).toBe(state.queue[0]);
  });

  it("keeps entries that an order forgets, behind the others", () => {
    const ranked = applyEvent(aParty(), { kind: "queue-ranked", seq: 11, order: ["c", "ghost"] });

    expect(ids(ranked)).toEqual(["c", "a", "b"]);
  });

  it("takes away an entry, whatever the reason", () => {
    const removed = applyEvent(aParty(), {
      kind: "entry-removed",
      seq: 11,
      entryId: "a",
      title: "Song a",
      reason: "started",
    });

    expect(ids(removed)).toEqual(["b", "c"]);
  });

  it("forgets the own skip vote with the song, not with a pause", () => {
    const me = { ...aParty().me, hasSkipVote: true };
    const change = (playId: string) =>
      applyEvent(aParty({ me }), {
        kind: "playback-changed",
        seq: 11,
        nowMs: 2_000,
        nowPlaying: aSong(playId, { state: "paused" }),
      });

    expect(change("first")?.me.hasSkipVote).toBe(true);
    expect(change("second")?.me.hasSkipVote).toBe(false);
  });

  it("stays the very same when it hears about the guest what it knows", () => {
    const before = aParty();

    expect(applyEvent(before, { kind: "me", me: structuredClone(before.me) })).toBe(before);
  });

  it("keeps its number when only the guest's own part changes", () => {
    const me = { ...aParty().me, requestsLeft: 0 };
    const changed = applyEvent(aParty(), { kind: "me", me });

    expect(changed).toMatchObject({ seq: 10, me: { requestsLeft: 0 } });
  });

  it("shows what was fetched in the place where it waited", () => {
    const state = aParty({ queue: [anEntry("a", { isPending: true }), anEntry("b")] });
    const entry = anEntry("a", { title: "Here", coverUrl: "/cover" });
    const settled = applyEvent(state, { kind: "entry-settled", seq: 11, entry });

    expect(ids(settled)).toEqual(["a", "b"]);
    expect(settled?.queue[0]).toEqual(entry);
  });

  it("knows a guest by the new name and colour wherever they stand", () => {
    const guest = { guestId: "me", name: "Nina", hue: 200 };
    const state = aParty({
      nowPlaying: aSong("first", { requestedBy: { guestId: "me", name: "Lucky Mango", hue: 140 } }),
      queue: [ownEntry("a"), anEntry("b")],
    });
    const renamed = applyEvent(state, { kind: "guest-changed", seq: 11, guest });

    expect(renamed?.me).toMatchObject({ name: "Nina", hue: 200 });
    expect(renamed?.nowPlaying?.requestedBy).toEqual(guest);
    expect(renamed?.queue[0]?.requestedBy).toEqual(guest);
    expect(renamed?.queue[1]).toBe(state.queue[1]);
  });

  it("remembers which hashtag is its own when everybody is told", () => {
    const tag = { hashtagId: "1", text: "disco", isShown: false, isOwn: true };
    const shown = [{ ...tag, isShown: true, isOwn: false }];
    const state = aParty({ me: { ...aParty().me, hashtags: [tag] } });

    expect(applyEvent(state, { kind: "hashtags-changed", seq: 11, shown })?.hashtags).toEqual([
      { ...tag, isShown: true },
    ]);
  });

  it("takes over the colours of who voted", () => {
    const event = { kind: "vote-cast", seq: 11, entryId: "b", score: 3 } as const;
    const voted = applyEvent(aParty(), { ...event, voterHues: [10, 20] });

    expect(voted?.queue[1]?.voterHues).toEqual([10, 20]);
  });

  it("follows party and settings", () => {
    const party = { ...aParty().party, volumePct: 80 };
    const settings = { ...aParty().settings, interactivity: "closed" } as const;
    const louder = applyEvent(aParty(), { kind: "party-changed", seq: 11, party });
    const closed = applyEvent(louder, { kind: "settings-changed", seq: 12, settings });

    expect(closed).toMatchObject({ party, settings, seq: 12 });
  });
});
