import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { as, turns } from "../../core/testing/a-stage.ts";
import { createFakeLibrary } from "../../core/testing/fake-library.ts";
import { castVote } from "../../core/use-cases/cast-vote.ts";
import { changeSettings } from "../../core/use-cases/change-settings.ts";
import { controlPlayback } from "../../core/use-cases/control-playback.ts";
import { addHashtag } from "../../core/use-cases/guests/add-hashtag.ts";
import { changeGuest } from "../../core/use-cases/guests/change-guest.ts";
import { judgeHashtag } from "../../core/use-cases/guests/judge-hashtag.ts";
import { requestTrack } from "../../core/use-cases/request-track.ts";
import type { Settings } from "../../domain/settings.ts";
import { aParty } from "../../domain/testing/a-party.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { entry, guest } from "../../domain/testing/names.ts";
import { LiveEvent } from "../../protocol/events.ts";
import { anApi } from "../testing/an-api.ts";
import type { Listener } from "./hub.ts";

interface Received {
  readonly kind: string;
  readonly id: string | undefined;
  readonly data: LiveEvent;
}

/** A page in somebody's hand: keeps what it got. */
const aPage = (
  name: string,
  { keepsUp = (): boolean => true, isHost = false, isScreen = false } = {},
) => {
  const chunks: Buffer[] = [];
  let isClosed = false;
  const listener: Listener = {
    guestId: guest(name),
    countsAs: isScreen ? undefined : guest(name),
    isHost: () => isHost,
    address: "10.0.0.1",
    send: (chunk) => {
      chunks.push(chunk);
      return keepsUp();
    },
    close: () => {
      isClosed = true;
    },
  };
  const received = (): readonly Received[] =>
    Buffer.concat(chunks)
      .toString()
      .split("\n\n")
      .flatMap((block) => {
        const field = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(block)?.[1];
        const data = field("data");
        if (data === undefined) return [];
        return [
          { kind: field("event") ?? "", id: field("id"), data: LiveEvent.parse(JSON.parse(data)) },
        ];
      });
  return {
    listener,
    chunks,
    received,
    kinds: () => received().map(({ kind }) => kind),
    isClosed: () => isClosed,
  };
};

const aBox = async () => {
  const queue = ["a by ada", "b by bob"];
  const party = aParty({ queue, settings: { rankingMode: "fifo" } }).state();
  const on = await anApi({ party, library: createFakeLibrary(aTrack("new")) });
  const vote = async (...args: Parameters<typeof on.vote>) => {
    await on.vote(...args);
    await turns();
  };
  const change = async (patch: Partial<Settings>) => {
    await changeSettings(on.stage, as("host"), patch);
    await turns();
  };
  return { ...on, vote, change };
};

// A clock that stands still: telling takes no time, so nothing is held back to go together.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

describe("an open page", () => {
  it("gets the snapshot first, with its number", async () => {
    const { hub, party } = await aBox();
    const page = aPage("ada");

    hub.add(page.listener, undefined, false);

    const [first] = page.received();
    expect(page.chunks[0]?.toString()).toMatch(/^retry: 1000\n\nevent: snapshot\n/);
    expect(first).toMatchObject({ kind: "snapshot", id: String(party.known().seq) });
    expect(first?.data).toMatchObject({ me: { guestId: "ada", votes: { a: 1 } } });
  });

  it("gets every change once, with its number", async () => {
    const { hub, vote, party } = await aBox();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);

    await vote("bob", "a");
    await vote("ada", "b");

    expect(page.kinds()).toEqual(["snapshot", "vote-cast", "vote-cast"]);
    expect(page.received().at(-1)?.id).toBe(String(party.known().seq));
  });

  it("gets the same bytes as all others", async () => {
    const { hub, vote } = await aBox();
    const pages = ["x", "y", "z"].map((name) => aPage(name));
    for (const { listener } of pages) hub.add(listener, undefined, false);

    await vote("bob", "a");

    const [first, ...others] = pages.map(({ chunks }) => chunks[1]);
    expect(first).toBeDefined();
    for (const chunk of others) expect(chunk).toBe(first);
  });

  it("gets the votes of one moment as one event", async () => {
    const { hub, vote } = await aBox();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);

    await Promise.all(Array.from({ length: 40 }, (_, number) => vote(`fan ${number}`, "a")));

    expect(page.kinds()).toEqual(["snapshot", "vote-cast"]);
    expect(page.received()[1]?.data).toMatchObject({ score: 41 });
  });

  it("learns of its own guest's votes, wherever they were cast, and of nobody else's", async () => {
    const { hub, vote } = await aBox();
    const [ada, zoe] = [aPage("ada"), aPage("zoe")];
    for (const { listener } of [ada, zoe]) hub.add(listener, undefined, false);

    await vote("ada", "b");

    expect(ada.kinds()).toEqual(["snapshot", "vote-cast", "me"]);
    expect(ada.received().at(-1)).toMatchObject({
      id: undefined,
      data: { me: { votes: { a: 1, b: 1 } } },
    });
    expect(zoe.kinds()).toEqual(["snapshot", "vote-cast"]);
  });

  it("that does not keep up is dropped, and the others go on", async () => {
    const { hub, vote } = await aBox();
    let room = 2;
    const keepsUp = () => {
      room -= 1;
      return room > 0;
    };
    const [slow, quick] = [aPage("x", { keepsUp }), aPage("y")];
    for (const { listener } of [slow, quick]) hub.add(listener, undefined, false);

    await vote("bob", "a");
    await vote("bob", "a", -1);

    expect(slow.isClosed()).toBe(true);
    expect(quick.kinds()).toEqual(["snapshot", "vote-cast", "vote-cast"]);
    expect(hub.listenerCount()).toBe(1);
  });

  it("hears at once that the disk takes nothing", async () => {
    const { hub, vote, store, party } = await aBox();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);
    store.failWith("storage-full");

    await vote("bob", "a");

    expect(page.received()[1]?.data).toMatchObject({
      kind: "party-changed",
      party: { storage: "storage-full" },
    });
    await party.stop();
  });

  it("is closed when the party ends", async () => {
    const { hub } = await aBox();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);

    hub.stop();

    expect(page.isClosed()).toBe(true);
  });
});

describe("a page that comes back", () => {
  it("gets just what it missed, and then what follows", async () => {
    const { hub, vote, party } = await aBox();
    const first = aPage("zoe");
    hub.add(first.listener, undefined, false);
    await vote("bob", "a");
    const lastSeq = party.known().seq;
    hub.remove(first.listener);
    await vote("ada", "b");
    await vote("bob", "a", -1);

    const again = aPage("zoe");
    hub.add(again.listener, lastSeq, false);
    await vote("bob", "a", 1);

    const scores = again
      .received()
      .filter(({ id }) => Number(id) > lastSeq)
      .map(({ data }) => (data.kind === "vote-cast" ? `${data.entryId} ${data.score}` : data.kind));
    expect(again.kinds()).not.toContain("snapshot");
    expect(scores).toEqual(["b 2", "a 0", "a 2"]);
  });

  it("gets a snapshot when it was away for too long", async () => {
    const { hub, vote } = await aBox();
    await vote("bob", "a");

    const page = aPage("zoe");
    hub.add(page.listener, 1, false);

    expect(page.kinds()).toEqual(["snapshot"]);
  });

  it("gets a snapshot when it knows more than the box", async () => {
    const { hub } = await aBox();

    const page = aPage("zoe");
    hub.add(page.listener, 1_000_000, false);

    expect(page.kinds()).toEqual(["snapshot"]);
  });
});

describe("one device", () => {
  it("has room for 32 pages, the box itself for more", async () => {
    const { hub } = await aBox();
    const add = (isLoopback: boolean) =>
      Array.from({ length: 33 }, (_, page) =>
        hub.add(aPage(`guest ${page}`).listener, undefined, isLoopback),
      );

    const guests = add(false);
    const box = add(true);

    expect(guests.filter(Boolean)).toHaveLength(32);
    expect(box.filter(Boolean)).toHaveLength(33);
  });
});

describe("who has the page open", () => {
  it("counts once, before and after joining", async () => {
    const { hub, stage, vote } = await aBox();
    const page = aPage("zoe");
    hub.add({ ...page.listener, countsAs: guest("at 10.0.0.1") }, undefined, false);
    const before = stage.presence.activeGuests();

    await vote("zoe", "a");

    expect([before, stage.presence.activeGuests()]).toEqual([3, 3]);
    expect([...hub.guestsHere()]).toEqual(["zoe"]);
  });

  it("is at the party until it is closed", async () => {
    const { hub, stage, environment } = await aBox();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);

    environment.wait(3_600_000);
    const during = stage.presence.activeGuests();
    hub.remove(page.listener);
    environment.wait(3_600_000);

    expect([during, stage.presence.activeGuests()]).toEqual([1, 0]);
  });
});

describe("a party that shows nobody who asked", () => {
  const hidden = async () => {
    const box = await aBox();
    await box.change({ showGuests: false });
    return box;
  };
  const names = (page: ReturnType<typeof aPage>) =>
    JSON.stringify(page.received().map(({ data }) => ("me" in data ? { ...data, me: 0 } : data)));

  it("tells guests and the TV no name and no colour, and the host all", async () => {
    const { hub, vote, stage } = await hidden();
    const [zoe, host] = [aPage("zoe"), aPage("host", { isHost: true })];
    const tv = aPage("host", { isHost: true, isScreen: true });
    for (const { listener } of [zoe, host, tv]) hub.add(listener, undefined, false);

    await vote("cem", "a");
    await changeGuest(stage, as("host"), guest("ada"), { name: "Ada the First", hue: 44 });
    await turns();

    for (const page of [zoe, tv]) {
      expect(names(page)).not.toMatch(/Ada the First|"name":"[ab]/);
      expect(names(page)).not.toContain("voterHues");
      expect(names(page)).toContain('"requestedBy":{"guestId":"","name":"","hue":0}');
      expect(names(page)).not.toContain('"guestId":"ada"');
      expect(page.kinds()).not.toContain("guest-changed");
    }
    expect(host.received().find(({ kind }) => kind === "vote-cast")?.data).toHaveProperty(
      "voterHues",
    );
    expect(host.received().find(({ kind }) => kind === "guest-changed")?.data).toMatchObject({
      guest: { guestId: "ada", name: "Ada the First", hue: 44 },
    });
  });

  it("tells only ada which songs are hers, in snapshots and as it happens", async () => {
    const { hub, stage } = await hidden();
    const pages = [aPage("ada"), aPage("zoe"), aPage("host", { isHost: true })] as const;
    for (const { listener } of pages) hub.add(listener, undefined, false);

    await requestTrack(stage, as("ada"), aTrack("new").trackId);
    await controlPlayback(stage, as("host"), { kind: "skip" });
    await turns();

    const askers = pages.map((page) => {
      const text = names(page);
      return [
        ...new Set([...text.matchAll(/"requestedBy":\{"guestId":"(\w*)"/g)].map(([, id]) => id)),
      ];
    });
    expect(askers).toEqual([["ada", ""], [""], ["ada", "bob"]]);
  });

  it("tells ada which are hers also when she comes back", async () => {
    const { hub, vote, party } = await hidden();
    const { seq } = party.known();
    const gone = aPage("ada");
    hub.add(gone.listener, undefined, false);
    await vote("cem", "a");
    const back = aPage("ada");

    hub.add(back.listener, seq, false);

    const [first] = back.received();
    expect(first?.data).toMatchObject({
      kind: "snapshot",
      queue: [{ requestedBy: { guestId: "ada" } }, { requestedBy: { guestId: "" } }],
    });
  });

  it("tells the same to who comes back", async () => {
    const { hub, vote, party } = await hidden();
    const first = aPage("zoe");
    hub.add(first.listener, undefined, false);
    const { seq } = party.known();
    await vote("cem", "a");
    const [zoe, host] = [aPage("zoe"), aPage("host", { isHost: true })];

    for (const { listener } of [zoe, host]) hub.add(listener, seq, false);

    const votes = [zoe, host].map((page) =>
      page.received().filter(({ kind }) => kind === "vote-cast"),
    );
    expect(votes.map(({ length }) => length)).toEqual([1, 1]);
    expect(votes.map(([one]) => one !== undefined && "voterHues" in one.data)).toEqual([
      false,
      true,
    ]);
  });

  it("is told anew to every open page when the host hides or shows guests", async () => {
    const { hub, change, party } = await aBox();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);
    const before = party.known().seq;

    await change({ showGuests: false });
    await change({ showGuests: true });
    const late = aPage("late");
    hub.add(late.listener, before, false);

    const shown = page
      .received()
      .map(({ data }) => (data.kind === "snapshot" ? data.queue[0]?.requestedBy?.name : data.kind));
    expect(shown).toEqual(["ada", "", "ada"]);
    expect(late.kinds()).toEqual(["snapshot"]);
  });

  it("hears of other settings as ever", async () => {
    const { hub, change } = await hidden();
    const page = aPage("zoe");
    hub.add(page.listener, undefined, false);

    await change({ showGuests: false, replayHours: 3 });

    expect(page.kinds()).toEqual(["snapshot", "settings-changed", "party-changed"]);
  });
});

describe("hashtags on open pages", () => {
  const say = async (box: Awaited<ReturnType<typeof aBox>>, by: string, text: string) => {
    const outcome = await addHashtag(box.stage, as(by), text);
    await turns();
    return outcome.ok ? outcome.answer.hashtagId : ("" as never);
  };
  const waitingOf = (page: ReturnType<typeof aPage>) =>
    page
      .received()
      .flatMap(({ data }) => ("me" in data ? [data.me.hashtags.map(({ text }) => text)] : []))
      .at(-1);
  const shownOn = (page: ReturnType<typeof aPage>) =>
    page
      .received()
      .flatMap(({ data }) =>
        data.kind === "hashtags-changed"
          ? [data.shown.map(({ text, isOwn }) => `${text}${isOwn ? " (own)" : ""}`)]
          : [],
      )
      .at(-1);

  it("wait where only their guest and the host see them", async () => {
    const box = await aBox();
    const [ada, zoe, host] = [aPage("ada"), aPage("zoe"), aPage("host", { isHost: true })];
    for (const { listener } of [ada, zoe, host]) box.hub.add(listener, undefined, false);

    await say(box, "ada", "hello");

    expect([ada, zoe, host].map(waitingOf)).toEqual([["hello"], [], ["hello"]]);
    expect(zoe.kinds()).toEqual(["snapshot"]);
  });

  it("are seen by all when the host lets them, and known as their own by their guest", async () => {
    const box = await aBox();
    const hashtagId = await say(box, "ada", "hello");
    const [ada, zoe] = [aPage("ada"), aPage("zoe")];
    for (const { listener } of [ada, zoe]) box.hub.add(listener, undefined, false);

    await judgeHashtag(box.stage, as("host"), hashtagId, true);
    await turns();
    await box.change({ hashtags: "open" });
    await say(box, "bob", "party");

    expect(shownOn(ada)).toEqual(["hello (own)", "party"]);
    expect(shownOn(zoe)).toEqual(["hello", "party"]);
    expect(waitingOf(ada)).toEqual([]);
  });

  it("go from every page when they are taken away", async () => {
    const box = await aBox();
    const hashtagId = await say(box, "host", "oops");
    const zoe = aPage("zoe");
    box.hub.add(zoe.listener, undefined, false);
    const before = zoe.received()[0]?.data;

    await judgeHashtag(box.stage, as("host"), hashtagId, false);
    await turns();

    expect(before).toMatchObject({ hashtags: [{ text: "oops", isShown: true, isOwn: false }] });
    expect(shownOn(zoe)).toEqual([]);
  });

  it("stay known as one's own when others change theirs, or the host switches them off and on", async () => {
    const box = await aBox();
    await box.change({ hashtags: "open" });
    await say(box, "ada", "hello");
    await say(box, "bob", "party");
    const ada = aPage("ada");
    box.hub.add(ada.listener, undefined, false);

    await changeGuest(box.stage, as("bob"), guest("bob"), { hue: 5 });
    await turns();
    const recoloured = shownOn(ada);
    await box.change({ hashtags: "off" });
    const off = shownOn(ada);
    await box.change({ hashtags: "open" });

    expect([recoloured, off]).toEqual([["hello (own)", "party"], []]);
    expect(shownOn(ada)).toEqual(["hello (own)", "party"]);
  });

  it("do not put a page that goes on ahead of the votes it is told next", async () => {
    const box = await aBox();
    box.hub.add(aPage("bob").listener, undefined, false);
    await box.change({ hashtags: "open" });
    await say(box, "ada", "hello");
    const seqBefore = box.party.known().seq;
    const ada = aPage("ada");

    let isOpen = false;
    box.party.onChange(({ after }) => {
      if (isOpen || after.seq < seqBefore + 3) return;
      isOpen = true;
      box.hub.add(ada.listener, seqBefore, false);
    });
    const vote = (by: string, name: string) => castVote(box.stage, as(by), entry(name), 1);
    await Promise.all([vote("bob", "a"), vote("zoe", "b")]);
    await turns();

    const seqs = ada.received().flatMap(({ data }) => ("seq" in data ? [data.seq] : []));
    expect(ada.kinds()).toContain("vote-cast");
    expect(seqs).toEqual([...seqs].sort((left, right) => left - right));
  });

  it("take the colour of their guest", async () => {
    const box = await aBox();
    await box.change({ hashtags: "open" });
    await say(box, "ada", "hello");
    const zoe = aPage("zoe");
    box.hub.add(zoe.listener, undefined, false);

    await changeGuest(box.stage, as("ada"), guest("ada"), { hue: 99 });
    await turns();

    expect(zoe.received().at(-1)?.data).toMatchObject({
      kind: "hashtags-changed",
      shown: [{ text: "hello", hue: 99 }],
    });
  });
});
