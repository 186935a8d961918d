import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createFakeLibrary } from "../../../core/testing/fake-library.ts";
import type { TrackId } from "../../../domain/ids.ts";
import { aParty, PARTY_START_MS } from "../../../domain/testing/a-party.ts";
import { aTrack } from "../../../domain/testing/a-track.ts";
import { guest } from "../../../domain/testing/names.ts";
import { type HistoryItem, HistoryPage, TrackPage } from "../../../protocol/rest.ts";
import { anApi } from "../../testing/an-api.ts";

const COVER = "0123456789abcdef0123456789abcdef";

/** A library where "song 1" has a cover in the sizes 64 and 640. */
const aBox = () => {
  const coverFolder = mkdtempSync(join(tmpdir(), "rumpus-covers-"));
  onTestFinished(() => rmSync(coverFolder, { recursive: true }));
  mkdirSync(join(coverFolder, "01"));
  for (const size of [64, 640])
    writeFileSync(join(coverFolder, "01", `${COVER}-${size}.webp`), `${size}`);
  const songs = [1, 2, 3, 4, 5].map((number) =>
    aTrack(`song ${number}`, number === 1 ? { coverId: COVER } : {}),
  );
  return anApi({ coverFolder, library: createFakeLibrary(...songs) });
};

describe("the library", () => {
  it("is listed page after page", async () => {
    const { phone } = await aBox();

    const first = await phone().get("/tracks?limit=3");
    const rest = await phone().get(`/tracks?limit=3&cursor=${first.body.nextCursor}`);

    expect(TrackPage.strict().parse(first.body)).toEqual(first.body);
    expect(first.body.items).toHaveLength(3);
    expect(rest.body.items).toHaveLength(2);
    expect(rest.body).not.toHaveProperty("nextCursor");
  });

  it("shows one track, with where its cover is", async () => {
    const { phone } = await aBox();

    const answer = await phone().get("/tracks/song%201");

    expect(answer.body).toMatchObject({ title: "song 1", coverUrl: `/api/v1/covers/${COVER}` });
    expect((await phone().get("/tracks/nothing")).body.code).toBe("no-such-track");
  });

  it("shows what played", async () => {
    const { phone, library } = await aBox();
    library.played({
      playId: "p1",
      track: aTrack("song 2"),
      requestedBy: undefined,
      score: 2,
      startedAtMs: 1000,
      endedAtMs: undefined,
      how: "failed",
      reason: "its file is gone",
    });

    const answer = await phone().get("/history");

    expect(HistoryPage.strict().parse(answer.body)).toEqual(answer.body);
    expect(answer.body.items[0]).toMatchObject({ how: "failed", reason: "its file is gone" });
  });
});

describe("a cover", () => {
  it.each([
    ["", 404],
    ["?size=1", 200],
    ["?size=64", 200],
    ["?size=65", 404],
    ["?size=257", 200],
    ["?size=4000", 200],
    ["?size=0", 400],
    ["?size=huge", 400],
  ])("is given in the next size up: %j", async (query, status) => {
    const { phone } = await aBox();

    expect((await phone().get(`/covers/${COVER}${query}`)).status).toBe(status);
  });

  it("by its content is kept for ever, by its track for a minute", async () => {
    const { phone } = await aBox();

    const byContent = await phone().get(`/covers/${COVER}?size=640`);
    const byTrack = await phone().get("/tracks/song%201/cover?size=640");

    expect([byContent.text, byTrack.text]).toEqual(["640", "640"]);
    expect(byContent.headers.get("cache-control")).toContain("immutable");
    expect(byTrack.headers.get("cache-control")).toBe("public, max-age=60");
  });

  it.each(["..%2f..%2fetc%2fpasswd", "a", `${COVER}0`, COVER.toUpperCase()])(
    "is never looked for under a name like %s",
    async (name) => {
      const { phone } = await aBox();

      expect((await phone().get(`/covers/${name}?size=64`)).status).toBe(400);
    },
  );

  it("that a track does not have is a plain 404", async () => {
    const { phone } = await aBox();

    const answer = await phone().get("/tracks/song%202/cover");

    expect([answer.status, answer.body.code]).toEqual([404, "not-found"]);
  });
});

describe("tracks that guests browse", () => {
  const twoSongs = () =>
    createFakeLibrary(
      aTrack("song 1", { album: "Record" }),
      aTrack("song 2", { album: "Record" }),
      aTrack("song 3", { album: "Record" }),
    );
  const reasons = (body: { items: { title: string; whyNot?: object }[] }) =>
    Object.fromEntries(body.items.map(({ title, whyNot }) => [title, whyNot]));

  it("say why one cannot be asked for, wherever they are listed", async () => {
    const party = aParty({
      playing: "song 1 by ada",
      queue: ["song 2 by bob"],
      settings: { replayHours: 2 },
    });
    const { phone } = await anApi({ library: twoSongs(), party: party.state() });
    const guest = phone();
    const album = (await guest.get("/albums")).body.items[0].albumId;
    const artist = (await guest.get("/artists")).body.items[0].artistId;
    const lists = ["/tracks", "/tracks?q=song", "/tracks?sort=added"];
    const groups = [`/albums/${encodeURIComponent(album)}`, `/artists/${artist}`];

    const found = await Promise.all([...lists, ...groups].map((path) => guest.get(path)));
    const one = await guest.get("/tracks/song%202");

    for (const { body } of found) {
      expect(reasons(body)).toEqual({
        "song 1": {
          code: "played-recently",
          playedAtMs: PARTY_START_MS,
          retryAtMs: PARTY_START_MS + 2 * 3_600_000,
        },
        "song 2": { code: "already-queued", entryId: "song 2" },
        "song 3": undefined,
      });
    }
    expect(TrackPage.strict().parse(found[0]?.body)).toEqual(found[0]?.body);
    expect(one.body.whyNot).toEqual({ code: "already-queued", entryId: "song 2" });
  });

  it("do not repeat on each of them what lies in the guest, and bind the host less", async () => {
    const party = aParty({ settings: { interactivity: "closed" } }).state();
    const closed = await anApi({ library: twoSongs(), party });
    const listOnly = await anApi({
      library: twoSongs(),
      party: aParty({ settings: { interactivity: "list-only" } }).state(),
    });

    const guests = reasons((await closed.phone().get("/tracks")).body);
    const others = reasons((await listOnly.phone().get("/tracks")).body);
    const hosts = reasons((await (await listOnly.host()).get("/tracks")).body);

    expect(Object.values(guests)).toEqual([undefined, undefined, undefined]);
    expect(Object.values(others)).toEqual(Array(3).fill({ code: "not-on-list" }));
    expect(Object.values(hosts)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the dice", () => {
  const songs = (count: number) =>
    createFakeLibrary(
      ...Array.from({ length: count }, (_, number) => aTrack(`song ${number + 1}`)),
    );

  it("fall on something that may be asked for, not always the same", async () => {
    const party = aParty({ playing: "song 1 by ada", queue: ["song 2 by bob"] }).state();
    const { phone } = await anApi({ library: songs(6), party });
    const rolled: string[] = [];

    for (let roll = 0; roll < 12; roll += 1)
      rolled.push((await phone().get("/tracks/dice")).body.title);

    expect(rolled).not.toContain("song 1");
    expect(rolled).not.toContain("song 2");
    expect(new Set(rolled).size).toBeGreaterThan(1);
  });

  it("fall on the host's list where that is all there is", async () => {
    const listTrackIds = ["song 4" as TrackId, "song 2" as TrackId, "gone" as TrackId];
    const party = aParty({
      queue: ["song 2 by ada"],
      settings: { interactivity: "list-only", listTrackIds },
    }).state();
    const { phone } = await anApi({ library: songs(6), party });

    const rolls = await Promise.all([1, 2, 3].map(() => phone().get("/tracks/dice")));

    expect(rolls.map(({ body }) => body.title)).toEqual(["song 4", "song 4", "song 4"]);
  });

  it("look at a few of a long list whose songs are gone, not at all of them", async () => {
    const listTrackIds = Array.from({ length: 5000 }, (_, number) => `gone ${number}` as TrackId);
    const party = aParty({ settings: { interactivity: "list-only", listTrackIds } }).state();
    const library = songs(2);
    const track = vi.spyOn(library, "track");
    const { phone } = await anApi({ library, party });

    const answer = await phone().get("/tracks/dice");

    expect(answer.body.code).toBe("nothing-to-play");
    expect(track.mock.calls.length).toBeLessThan(50);
  });

  it("find the one song of the host's list that was not heard yet", async () => {
    const listTrackIds = Array.from({ length: 40 }, (_, number) => `song ${number + 1}` as TrackId);
    const settings = { interactivity: "list-only", listTrackIds, requestBurst: 0 } as const;
    const evening = aParty({ settings });
    for (const number of Array.from({ length: 39 }).keys()) {
      evening.request("host", `song ${number + 1}`);
      evening.start();
      evening.finish();
    }
    const { phone } = await anApi({ library: songs(40), party: evening.state() });

    const answer = await phone().get("/tracks/dice");

    expect(answer.body.title).toBe("song 40");
  });

  it("find nothing where nothing may be asked for", async () => {
    const party = aParty({ settings: { trackMaxSec: 10 } }).state();
    const full = await anApi({ library: songs(3), party });
    const empty = await anApi();

    const answers = [
      await full.phone().get("/tracks/dice"),
      await empty.phone().get("/tracks/dice"),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [404, "nothing-to-play"],
      [404, "nothing-to-play"],
    ]);
  });

  it("tell a guest who may ask for nothing why", async () => {
    const party = aParty({ settings: { interactivity: "closed" } }).state();
    const { phone } = await anApi({ library: songs(3), party });

    const answer = await phone().get("/tracks/dice");

    expect(answer.body.code).toBe("requests-closed");
  });
});

describe("the history", () => {
  const aPlay = (playId: string, by: string) => ({
    playId,
    track: aTrack(playId),
    requestedBy: { guestId: guest(by), name: "Ada", hue: 9 },
    score: 1,
    startedAtMs: 1000,
    endedAtMs: 2000,
    how: "finished" as const,
    reason: undefined,
  });

  it("is also mine alone", async () => {
    const { phone, library } = await anApi();
    const me = phone();
    const mine = (await me.get("/party")).body.me.guestId;
    library.played(aPlay("theirs", "somebody"));
    library.played(aPlay("my own", mine));

    const answers = [await me.get("/history?mine=true"), await me.get("/history?mine=false")];

    const titles = answers.map(({ body }) => body.items.map((item: HistoryItem) => item.title));
    expect(titles).toEqual([["my own"], ["my own", "theirs"]]);
    expect(HistoryPage.strict().parse(answers[0]?.body)).toEqual(answers[0]?.body);
  });

  it("keeps names to the host while guests are not shown, but nobody's own", async () => {
    const party = aParty({ settings: { showGuests: false } }).state();
    const { phone, host, library } = await anApi({ party });
    const me = phone();
    library.played(aPlay("song", (await me.get("/party")).body.me.guestId));

    const requesters = [
      await phone().get("/history"),
      await me.get("/history?mine=true"),
      await (await host()).get("/history"),
      await me.get("/history"),
    ].map(({ body }) => body.items[0].requestedBy);

    const looks = requesters.map(({ name, hue }) => `${name} ${hue}`);
    expect(looks).toEqual([" 0", "Ada 9", "Ada 9", " 0"]);
    const ownId = (await me.get("/party")).body.me.guestId;
    expect(requesters.map(({ guestId }) => guestId)).toEqual(["", ownId, ownId, ownId]);
  });
});
