import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aStage } from "../../core/testing/a-stage.ts";
import type { PartyEvent } from "../../domain/event.ts";
import { rankQueue } from "../../domain/ranking/rank.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { anyEvening, EVERYTHING } from "../../domain/testing/evening.ts";
import { LiveEvent } from "../../protocol/events.ts";
import { createPartyView } from "../view/party-view.ts";
import { type Span, translate } from "./translate.ts";

type Stage = ReturnType<typeof aParty>;

const { stage } = await aStage();
const view = createPartyView(stage, { isAudible: () => true, notice: () => undefined });

/** What guests are told about everything that `live` does, when they are told at once. */
const told = (party: Stage, ...live: readonly ((party: Stage) => unknown)[]) => {
  const before = party.state();
  const events: PartyEvent[] = [];
  for (const each of live) {
    each(party);
    events.push(...party.events());
  }
  return translate({ before, after: party.state(), events }, view, 4, party.nowMs());
};

const kinds = (events: readonly { readonly kind: string }[]): readonly string[] =>
  events.map(({ kind }) => kind);

describe("guests are told", () => {
  it("a vote as its score, and the order only when it changes", () => {
    const party = aParty({ queue: ["a by ada", "b by bob"] });

    const same = told(party, () => party.vote("cem", "a", 1));
    const other = told(
      party,
      () => party.vote("cem", "b", 1),
      () => party.vote("dee", "b", 1),
    );

    expect(same).toMatchObject([{ kind: "vote-cast", entryId: "a", score: 2 }]);
    expect(kinds(same)).toEqual(["vote-cast"]);
    expect(other.at(-1)).toMatchObject({ kind: "queue-ranked", order: ["b", "a"] });
  });

  it("many votes on one entry as one", () => {
    const party = aParty({ queue: ["a by ada"] });
    const fans = ["b", "c", "d", "e"].map((name) => () => party.vote(name, "a", 1));

    const events = told(party, ...fans);

    const { seq } = party.state();
    const voterHues = [0, 0, 0, 0, 0];
    expect(events).toEqual([{ kind: "vote-cast", seq, entryId: "a", score: 5, voterHues }]);
  });

  it("that a song has come, with what it is", () => {
    const party = aParty({ queue: ["a by ada"] });
    party.requestPending("ada", "b");

    const before = party.state();
    const events = told(party, () => party.settle("b", aTrack("arrived")));

    expect(before.queue[1]?.track.isPending).toBe(true);
    expect(events).toMatchObject([
      { kind: "entry-settled", entry: { entryId: "b", title: "arrived", durationMs: 180_000 } },
    ]);
    expect(events[0]).not.toHaveProperty("entry.isPending");
  });

  it("that a song is still being fetched, and that it did not come", () => {
    const party = aParty();

    const asked = told(party, () => party.requestPending("ada", "b"));
    const gone = told(party, () => party.settle("b", undefined));

    expect(asked[0]).toMatchObject({ kind: "entry-added", entry: { title: "b", isPending: true } });
    expect(gone).toMatchObject([
      { kind: "entry-removed", entryId: "b", reason: "not-fetched", title: "b" },
      { kind: "notice", code: "not-fetched", title: "b" },
    ]);
  });

  it("who has another name or colour, but not what the host lets them do", () => {
    const party = aParty({ queue: ["a by ada"] });

    const renamed = told(party, () => party.changeGuest("ada", "ada", { name: "Eve", hue: 5 }));
    const muted = told(party, () => party.changeGuest("host", "ada", { standing: "muted" }));

    expect(renamed).toMatchObject([
      { kind: "guest-changed", guest: { guestId: "ada", name: "Eve", hue: 5 } },
    ]);
    expect(muted).toEqual([]);
  });

  it("the colours of who voted for a song, newest last, at most eight", () => {
    const party = aParty({ queue: ["a by ada"] });
    const fans = Array.from({ length: 9 }, (_, number) => `fan ${number}`);
    for (const fan of fans) party.vote(fan, "a", 1);
    for (const [at, fan] of fans.entries()) party.changeGuest("host", fan, { hue: at * 10 });

    const events = told(party, () => party.vote("ada", "a", -1));

    expect(events[0]).toMatchObject({ voterHues: [10, 20, 30, 40, 50, 60, 70, 80] });
  });

  it("a request that goes to the end without the order", () => {
    const party = aParty({ queue: ["a by ada"] });

    const events = told(party, () => party.request("ada", "z"));

    expect(kinds(events)).toEqual(["entry-added", "vote-cast"]);
    expect(events[0]).toMatchObject({ entry: { entryId: "z", score: 1 } });
  });

  it("a request that goes before others with the order", () => {
    const party = aParty({ queue: ["a by ada", "a2 by ada"] });

    const events = told(party, () => party.request("bob", "z"));

    expect(events.at(-1)).toMatchObject({ kind: "queue-ranked", order: ["a", "z", "a2"] });
  });

  it("a song that starts as one thing", () => {
    const party = aParty({ playing: "now by ada", queue: ["a by ada"] });

    const events = told(party, () => party.finish());

    expect(kinds(events)).toEqual(["entry-removed", "playback-changed"]);
    expect(events[0]).toMatchObject({ title: "a", reason: "started" });
    expect(events[1]).toMatchObject({ nowPlaying: { title: "a" } });
  });

  it("that the music has stopped and begun", () => {
    const party = aParty({ playing: "now by ada" });

    const silence = told(party, () => party.finish());
    const music = told(
      party,
      () => party.request("ada", "x"),
      () => party.start(),
    );

    expect(silence.at(-1)).toMatchObject({ kind: "party-changed", party: { state: "idle" } });
    expect(music.at(-1)).toMatchObject({ kind: "party-changed", party: { state: "playing" } });
  });

  it("which song could not be played, and why", () => {
    const party = aParty({ playing: "now by ada", queue: ["a by ada"] });

    const events = told(party, () => party.fail("its file is gone"));

    const text = "“now” could not be played: its file is gone.";
    expect(events).toContainEqual(expect.objectContaining({ code: "track-failed", text }));
  });

  it("the right names when several songs fail at once", () => {
    const party = aParty({ playing: "now by ada", queue: ["a by ada", "b by ada"] });

    const events = told(
      party,
      () => party.fail("broken"),
      () => party.fail("broken"),
    );

    const texts = events.flatMap((event) => (event.kind === "notice" ? [event.text] : []));
    expect(texts).toEqual([
      "“now” could not be played: broken.",
      "“a” could not be played: broken.",
    ]);
  });

  it("what came and went in the same moment by its name", () => {
    const party = aParty();

    const events = told(
      party,
      () => party.request("ada", "x"),
      () => party.remove("host", "x"),
    );

    expect(events.find(({ kind }) => kind === "entry-removed")).toMatchObject({ title: "x" });
  });

  it("what was voted out of the queue, and what was skipped by vote", () => {
    const party = aParty({
      playing: "now by ada",
      queue: ["a by ada"],
      settings: { kickScore: 1 },
    });

    const kicked = told(party, ...["b", "c"].map((name) => () => party.vote(name, "a", -1, 1)));
    const skipped = told(party, ...["b", "c"].map((name) => () => party.skipVote(name, 4)));

    expect(kicked).toContainEqual(
      expect.objectContaining({ code: "kicked", text: "“a” was voted out." }),
    );
    expect(skipped).toContainEqual(
      expect.objectContaining({ code: "skipped-by-vote", text: "“now” was skipped by vote." }),
    );
  });

  it("new settings without what is the host's alone", () => {
    const party = aParty();

    const events = told(party, () => party.change({ forbiddenWords: ["macarena"], kickScore: 7 }));

    expect(kinds(events)).toEqual(["settings-changed", "party-changed"]);
    expect(events[0]).toMatchObject({ settings: { kickScore: 7 } });
    expect(JSON.stringify(events)).not.toContain("macarena");
  });

  it("a new volume", () => {
    const party = aParty();

    const events = told(party, () => party.send("host", { kind: "set-volume", volumePct: 7 }));

    expect(events.at(-1)).toMatchObject({ kind: "party-changed" });
  });

  it("nothing of a position that is where they think it is, but of one that is not", () => {
    const party = aParty({ playing: "now by ada" });
    const playId = party.state().playback.current!.playId;
    const note = (positionMs: number) => () =>
      party.send("system", { kind: "note-position", playId, positionMs });
    party.wait(3000);

    const expected = told(party, note(3100));
    const other = told(party, note(9000));

    expect(expected).toEqual([]);
    expect(kinds(other)).toEqual(["playback-changed"]);
  });

  it("nothing of what the party will play by itself", () => {
    const party = aParty();

    expect(told(party, () => party.fillWith("x"))).toEqual([]);
  });
});

/** A page that follows the events as the protocol says. */
const follow = (queue: readonly string[], events: readonly LiveEvent[]): readonly string[] =>
  events.reduce<readonly string[]>((order, event) => {
    if (event.kind === "entry-added") return order.concat(event.entry.entryId);
    if (event.kind === "entry-removed") return order.filter((id) => id !== event.entryId);
    return event.kind === "queue-ranked" ? event.order : order;
  }, queue);

describe("a page that follows all evening", () => {
  it("has the queue of the party, however the events are bundled", () => {
    const evening = anyEvening({ kinds: EVERYTHING, length: 60 });

    fc.assert(
      fc.property(evening, fc.integer({ min: 1, max: 7 }), (moments, size) => {
        for (let at = 0; at < moments.length; at += size) {
          const bundle = moments.slice(at, at + size);
          const [before, after] = [bundle[0]!.before, bundle.at(-1)!.after];
          const events = bundle.flatMap(({ decision }) => (decision.ok ? decision.events : []));
          const span: Span = { before, after, events };
          const news = translate(span, view, 4, 0);
          const ids = (party: typeof after) => rankQueue(party).map(({ entryId }) => entryId);
          expect(follow(ids(before), news)).toEqual(ids(after));
          for (const event of news) {
            expect(LiveEvent.parse(event)).toEqual(event);
            expect(event.seq).toBeLessThanOrEqual(after.seq);
            expect(event.seq).toBeGreaterThan(before.seq);
          }
        }
      }),
      { numRuns: 60, interruptAfterTimeLimit: 15_000 },
    );
  });
});
