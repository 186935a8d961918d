import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../../core/testing/fake-library.ts";
import { aParty } from "../../../domain/testing/a-party.ts";
import { aTrack } from "../../../domain/testing/a-track.ts";
import { guest } from "../../../domain/testing/names.ts";
import { type GuestCard, GuestList, PresetList } from "../../../protocol/guests.ts";
import { Me } from "../../../protocol/party.ts";
import { anApi, type Phone } from "../../testing/an-api.ts";

const songs = () => createFakeLibrary(...["a", "b", "c", "d"].map((name) => aTrack(name)));
const anEvening = () =>
  aParty({ playing: "a by ada", queue: ["b by ada", "c by ada", "spare"], votes: { b: 1 } });
const ask = (phone: Phone, trackId: string) => phone.ask("POST", "/queue", { trackId });

describe("the host's list of guests", () => {
  const listOf = async (phone: Phone): Promise<Record<string, GuestCard>> => {
    const { body } = await phone.get("/guests");
    expect(GuestList.strict().parse(body)).toEqual(body);
    return Object.fromEntries(body.items.map((item: GuestCard) => [item.guestId, item]));
  };

  it("says who is there, what waits for them, and what played for them", async () => {
    const on = await anApi({ library: songs(), party: anEvening().state() });
    on.library.played({
      playId: "before",
      track: aTrack("z"),
      requestedBy: { guestId: guest("ada"), name: "ada", hue: 0 },
      score: 1,
      startedAtMs: 0,
      endedAtMs: 1,
      how: "finished",
      reason: undefined,
    });
    const host = await on.host();
    await on.vote("ada", "b", -1);

    const { ada, "fan 1 of b": fan } = await listOf(host);

    expect(ada).toMatchObject({ name: "ada", standing: "welcome", limits: {}, isHere: true });
    expect(ada).toMatchObject({ waiting: 2, played: 1 });
    expect(fan).toMatchObject({ waiting: 0, played: 0, isHere: false });
  });

  it("counts on what plays, but nothing that fails or is put back", async () => {
    const on = await anApi({ library: songs(), party: anEvening().state() });
    const host = await on.host();
    const played = async () => (await listOf(host))["ada"]?.played;
    const counts = [await played()];

    for (const button of ["skip", "previous", "skip"]) {
      await host.ask("POST", `/playback/${button}`);
      counts.push(await played());
    }

    expect(counts).toEqual([0, 1, 1, 2]);
  });

  it("is the host's alone", async () => {
    const { phone } = await anApi();

    const answers = [
      await phone().get("/guests"),
      await phone().ask("PATCH", "/guests/ada", { name: "Eve" }),
      await phone().get("/settings/presets"),
    ];

    expect(answers.map(({ body }) => body.code)).toEqual(["host-only", "host-only", "host-only"]);
  });

  it("is changed guest by guest", async () => {
    const { host: asHost } = await anApi({ party: anEvening().state() });
    const host = await asHost();

    const renamed = await host.ask("PATCH", "/guests/ada", { name: " Ada  B ", hue: 200 });
    const limited = await host.ask("PATCH", "/guests/ada", {
      standing: "muted",
      limits: { waitingPerGuest: 1 },
    });
    const wrong = [
      await host.ask("PATCH", "/guests/ada", { name: "fan 1 of b" }),
      await host.ask("PATCH", "/guests/ada", { hue: 360 }),
      await host.ask("PATCH", "/guests/zoe", { hue: 36 }),
      await host.ask("PATCH", "/guests/ada", { role: "host" }),
    ];

    expect(renamed.body).toMatchObject({ guestId: "ada", name: "Ada B", hue: 200, waiting: 2 });
    expect(limited.body).toMatchObject({ standing: "muted", limits: { waitingPerGuest: 1 } });
    expect(wrong.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
      "409 name-taken",
      "400 bad-request",
      "404 no-such-guest",
      "400 bad-request",
    ]);
  });
});

describe("a guest's own name and colour", () => {
  it("are the guest's to choose, also as the very first thing", async () => {
    const { phone } = await anApi();
    const ada = phone();

    const { status, body } = await ada.ask("PATCH", "/me", { name: "Ada", hue: 33 });
    const after = (await ada.get("/party")).body.me;

    expect(status).toBe(200);
    expect(Me.strict().parse(body)).toEqual(body);
    expect(after).toMatchObject({ name: "Ada", hue: 33, standing: "welcome" });
  });

  it("show wherever the guest stands, also on what was shown before", async () => {
    const { phone } = await anApi({ library: songs() });
    const ada = phone();
    await ask(ada, "a");
    await phone().get("/party");

    await ada.ask("PATCH", "/me", { name: "Ada", hue: 33 });
    const { queue } = (await phone().get("/party")).body;

    expect(queue[0]).toMatchObject({ requestedBy: { name: "Ada", hue: 33 }, voterHues: [33] });
  });

  it("are all that a guest can change of the own", async () => {
    const { phone } = await anApi();

    const { body } = await phone().ask("PATCH", "/me", { standing: "welcome" });

    expect(body.code).toBe("bad-request");
  });
});

describe("a guest whom the host has muted", () => {
  it("knows it, votes, and asks for nothing", async () => {
    const on = await anApi({ library: songs(), party: anEvening().state() });
    const [host, eve] = [await on.host(), on.phone()];
    const { guestId } = (await eve.ask("PATCH", "/me", { name: "Eve" })).body;
    await host.ask("PATCH", `/guests/${guestId}`, { standing: "muted" });

    const answers = [
      await eve.ask("PUT", "/queue/b/vote", { value: 1 }),
      await ask(eve, "d"),
      await eve.ask("POST", "/hashtags", { text: "hello" }),
    ];

    expect(answers.map(({ body }) => body.code)).toEqual([undefined, "guest-muted", "guest-muted"]);
    expect((await eve.get("/party")).body.me.standing).toBe("muted");
  });
});

describe("presets", () => {
  it("are settings that the host can send as they are", async () => {
    const { host: asHost } = await anApi();
    const host = await asHost();

    const { body } = await host.get("/settings/presets");
    const bar = PresetList.parse(body).items.find(({ presetId }) => presetId === "bar");
    const changed = await host.ask("PATCH", "/settings", bar?.patch);

    expect(PresetList.strict().parse(body)).toEqual(body);
    expect(body.items).toHaveLength(5);
    expect(changed.body).toMatchObject({ ...bar?.patch, partyName: "Rumpus" });
  });
});

describe("names while guests are not shown", () => {
  it("are the host's alone, in the queue, on the deck and in what is answered", async () => {
    const party = aParty({
      playing: "a by ada",
      queue: ["b by ada"],
      settings: { showGuests: false, rankingMode: "fifo" },
    }).state();
    const on = await anApi({ library: songs(), party });
    const [host, eve] = [await on.host(), on.phone()];

    const asked = (await ask(eve, "d")).body;
    const seen = await Promise.all([eve, host].map(async (one) => (await one.get("/party")).body));
    const [guests, hosts] = seen;

    expect(guests.queue[0].requestedBy).toEqual({ guestId: "", name: "", hue: 0 });
    expect(guests.nowPlaying.requestedBy).toEqual({ guestId: "", name: "", hue: 0 });
    expect(guests.queue[0]).not.toHaveProperty("voterHues");
    expect(asked.requestedBy.name).toBe("");
    expect(hosts.queue[0].requestedBy.name).toBe("ada");
    expect(hosts.queue[0].voterHues).toEqual([0]);
    expect(hosts.nowPlaying.requestedBy.name).toBe("ada");
  });

  it("leave no trace of whose songs are one guest's, except in one's own view", async () => {
    const on = await anApi({ library: songs(), party: aParty().state() });
    await (await on.host()).ask("PATCH", "/settings", { showGuests: false });
    const [ada, bob] = [on.phone(), on.phone()];
    const asked = [await ask(ada, "a"), await ask(ada, "b"), await ask(bob, "c")];
    const [mine, theirs] = [(await ada.get("/party")).body, (await bob.get("/party")).body];
    const ids = ({ queue, nowPlaying }: typeof mine) =>
      [...queue, nowPlaying].flatMap((card) => card?.requestedBy?.guestId ?? []).sort();

    expect(asked.map(({ body }) => body.requestedBy.guestId)).toEqual([
      mine.me.guestId,
      mine.me.guestId,
      theirs.me.guestId,
    ]);
    expect(ids(mine)).toEqual(["", mine.me.guestId, mine.me.guestId]);
    expect(ids(theirs)).toEqual(["", "", theirs.me.guestId]);
    for (const path of ["/party", "/history", "/statistics", "/hashtags"]) {
      expect((await bob.get(path)).text, path).not.toContain(mine.me.guestId);
    }
  });
});
