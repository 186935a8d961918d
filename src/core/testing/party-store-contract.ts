import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartyEvent } from "../../domain/event.ts";
import { evolveAll } from "../../domain/evolve.ts";
import { HASHTAGS_MAX } from "../../domain/hashtag.ts";
import { newParty, type Party } from "../../domain/party.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { anyEvening, EVERYTHING, type Moment, opening } from "../../domain/testing/evening.ts";
import { guest } from "../../domain/testing/names.ts";
import type { Commit, PartyStore, Receipt } from "../ports/store.ts";

export interface StoreRig {
  readonly store: PartyStore;
  /** The store as it is after the daemon was started again. */
  readonly restart: () => Promise<PartyStore>;
  readonly close: () => Promise<void>;
}

/** What core hands to the store when the party has come so far. */
export const aCommit = (
  events: readonly PartyEvent[],
  after: Party,
  receipts: readonly Receipt[] = [],
): Commit => {
  const { seq, plays, round, seed, ticks, playback, queue, recent } = after;
  const placed = queue.flatMap(({ entryId, place }) =>
    place === undefined ? [] : [[entryId, place] as const],
  );
  const counters = { seq, plays, round, seed, ticks };
  const last = recent.map(({ playId }) => playId);
  return { events, receipts, after: { ...counters, playback, placed, recent: last } };
};

/** When guests voted last is for the limits alone and not kept. */
export const asStored = (party: Party): Party => ({
  ...party,
  guests: new Map([...party.guests].map(([id, one]) => [id, { ...one, votedAtMs: [] }])),
});

const aReceipt = (key: string, atMs: number): Receipt => ({
  guestId: guest("ada"),
  key,
  answer: `{"answer":"${key}"}`,
  atMs,
});

/** Commits an evening in pieces and looks, after each of them, at what is kept. */
const commitInPieces = async (
  store: PartyStore,
  evening: readonly Moment[],
  pieces: readonly number[],
): Promise<Party> => {
  const begun = opening({});
  // What `opening` did without a command, as events.
  const joined = [...begun.guests.values()].map(
    ({ guestId, name, hue }): PartyEvent => ({ kind: "guest-joined", guestId, name, hue, atMs: 0 }),
  );
  const patch = begun.settings;
  const first: PartyEvent[] = [...joined, { kind: "settings-changed", patch, atMs: 0 }];
  await store.commit(aCommit(first, evolveAll(newParty, first)));
  let known = evolveAll(newParty, first);
  let at = 0;
  for (let piece = 0; at < evening.length; piece += 1) {
    const moments = evening.slice(at, at + (pieces[piece % pieces.length] ?? 1));
    at += moments.length;
    const events = moments.flatMap(({ decision }) => (decision.ok ? decision.events : []));
    known = moments.at(-1)?.after ?? known;
    const written = await store.commit(aCommit(events, known));
    expect(written).toEqual({ ok: true, value: undefined });
    if (piece % 4 === 0) expect(asStored(await store.load())).toEqual(asStored(known));
  }
  return known;
};

/** Events that make a party with these guests, entries, votes and settings. */
const eventsUpTo = (party: Party): readonly PartyEvent[] => [
  { kind: "settings-changed", patch: party.settings, atMs: 0 },
  ...[...party.guests.values()].map(
    ({ guestId, name, hue, joinedAtMs }): PartyEvent => ({
      kind: "guest-joined",
      guestId,
      name,
      hue,
      atMs: joinedAtMs,
    }),
  ),
  ...party.queue.flatMap((entry): PartyEvent[] => [
    {
      kind: "entry-added",
      entry: { ...entry, votes: new Map(), score: 0 },
      requests: party.guests.get(entry.requestedBy ?? guest(""))?.requests,
      atMs: entry.requestedAtMs,
    },
    ...[...entry.votes].map(
      ([guestId, value]): PartyEvent => ({
        kind: "vote-cast",
        entryId: entry.entryId,
        guestId,
        value,
        score: value,
        tie: entry.tie,
        atMs: entry.requestedAtMs,
      }),
    ),
  ]),
];

/** What every store keeps, whatever it keeps it on. */
export const partyStoreContract = (
  name: string,
  make: () => Promise<StoreRig>,
  evenings = 30,
): void => {
  describe(`${name} as the memory of a party`, () => {
    it("begins with a new party", async () => {
      const { store, close } = await make();

      const party = await store.load();
      await close();

      expect(party).toEqual(newParty);
    });

    it("gives back exactly the party that was committed, also after a restart", async () => {
      await fc.assert(
        fc.asyncProperty(
          anyEvening({ kinds: EVERYTHING, length: 120 }),
          fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
          async (evening, pieces) => {
            const rig = await make();
            try {
              const known = await commitInPieces(rig.store, evening, pieces);
              const again = await rig.restart();
              expect(asStored(await again.load())).toEqual(asStored(known));
            } finally {
              await rig.close();
            }
          },
        ),
        // Making a failure small is not worth minutes.
        { numRuns: evenings, interruptAfterTimeLimit: 20_000 },
      );
    });

    it("keeps what became of guests, hashtags and fetched songs", async () => {
      const rig = await make();
      const party = aParty({ queue: ["other by bob"], settings: { hashtags: "open" } });
      party.requestPending("ada", "coming");
      const first = eventsUpTo(party.state());
      const events: PartyEvent[] = [];
      const note = (answer: unknown): void => {
        expect(answer).toBe("accepted");
        events.push(...party.events());
      };
      note(party.settle("coming", aTrack("arrived", { coverId: "c0" })));
      note(party.changeGuest("host", "ada", { name: "Ada!", hue: 7 }));
      note(party.changeGuest("host", "ada", { limits: { waitingPerGuest: 0, requestBurst: 3 } }));
      note(party.changeGuest("host", "bob", { standing: "muted" }));
      for (let number = 1; number <= HASHTAGS_MAX + 3; number += 1)
        note(party.say("host", `tag ${number}`));
      note(party.judge("host", "tag 9", false));
      note(party.change({ hashtags: "approved" }));
      note(party.say("ada", "waits"));
      note(party.say("ada", "is let"));
      note(party.judge("host", "is let", true));

      const begun = evolveAll(newParty, first);
      const ended = evolveAll(begun, events);
      await rig.store.commit(aCommit(first, begun));
      await rig.store.commit(aCommit(events, ended));
      const again = await rig.restart();
      const known = await again.load();
      await rig.close();

      expect(asStored(known)).toEqual(asStored(ended));
      expect(known.hashtags).toHaveLength(HASHTAGS_MAX);
      expect(known.hashtags.at(-1)).toMatchObject({ text: "isLet", isShown: true });
      expect(known.hashtags.at(-2)).toMatchObject({ text: "waits", isShown: false });
    });

    it("keeps receipts with what they are for, and the young ones only", async () => {
      const rig = await make();
      const event: PartyEvent = { kind: "volume-set", volumePct: 12, atMs: 0 };
      const after = evolveAll(newParty, [event]);

      await rig.store.commit(aCommit([event], after, [aReceipt("old", 1000)]));
      await rig.store.commit(aCommit([], after, [aReceipt("young", 3000)]));
      const again = await rig.restart();
      const receipts = await again.receipts(2000);
      const party = await again.load();
      await rig.close();

      expect(receipts).toEqual([aReceipt("young", 3000)]);
      expect(party.playback.volumePct).toBe(12);
    });
  });
};
