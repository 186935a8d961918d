import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../../core/testing/fake-library.ts";
import { aParty } from "../../../domain/testing/a-party.ts";
import { aTrack } from "../../../domain/testing/a-track.ts";
import { PartySnapshot, Settings } from "../../../protocol/party.ts";
import { Health } from "../../../protocol/rest.ts";
import { anApi } from "../../testing/an-api.ts";

const anEvening = () =>
  aParty({ playing: "now by ada", queue: ["a by ada", "b by bob", "fallback"], votes: { b: 2 } });

describe("the snapshot of a party", () => {
  it("is just what the interface promises", async () => {
    const { phone } = await anApi({ party: anEvening().state() });

    const { body, headers } = await phone().get("/party");

    expect(PartySnapshot.strict().parse(body)).toEqual(body);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("comes small to a phone that takes that, when it is long", async () => {
    const titles = Array.from({ length: 30 }, (_, at) => `song-${at} by ada`);
    const { app, phone } = await anApi({ party: aParty({ queue: titles }).state() });

    const plain = await phone().get("/party");
    const packed = await app.request("/api/v1/party", {
      headers: { host: "rumpus.local", "accept-encoding": "gzip, deflate" },
    });
    const bytes = Buffer.from(await packed.arrayBuffer());

    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toBe("Accept-Encoding");
    expect(bytes.length).toBeLessThan(plain.text.length / 3);
    expect(JSON.parse(gunzipSync(bytes).toString()).queue).toEqual(plain.body.queue);
  });

  it("is just that for a party where nothing happens as well", async () => {
    const { phone } = await anApi({ notice: "the database was mended" });

    const { body } = await phone().get("/party");

    expect(PartySnapshot.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({ queue: [], nowPlaying: null, party: { state: "idle" } });
  });

  it("has the queue in playing order, with who asked", async () => {
    const { phone } = await anApi({ party: anEvening().state() });

    const { queue, nowPlaying } = (await phone().get("/party")).body;

    expect(queue.map((entry: { title: string }) => entry.title)).toEqual(["b", "a", "fallback"]);
    expect(queue[0]).toMatchObject({ score: 3, requestedBy: { name: "bob" } });
    expect(queue[2]).not.toHaveProperty("requestedBy");
    expect(nowPlaying).toMatchObject({ title: "now", state: "playing", skipVotesNeeded: 2 });
  });

  it("shows a guest his own votes and nobody else's", async () => {
    const { phone } = await anApi({ party: anEvening().state() });
    const [cem, dee] = [phone(), phone()];
    await cem.ask("PUT", "/queue/a/vote", { value: -1 });

    const seen = [(await cem.get("/party")).body.me, (await dee.get("/party")).body.me];

    expect(seen[0]).toMatchObject({ votes: { a: -1 }, requestsLeft: 10, isHost: false });
    expect(seen[0].name).not.toBe("");
    expect(seen[1].votes).toEqual({});
  });

  it("is new after every change, and shows the disk's state", async () => {
    const { phone, vote, store, party } = await anApi({ party: anEvening().state() });
    const before = (await phone().get("/party")).body;

    await vote("dee", "a");
    const after = (await phone().get("/party")).body;
    store.failWith("storage-readonly");
    await vote("eve", "a");
    const failing = (await phone().get("/party")).body;

    expect(after.seq).toBe(before.seq + 2);
    expect(failing.party.storage).toBe("storage-readonly");
    await party.stop();
  });
});

describe("the settings", () => {
  it("are read and changed by the host", async () => {
    const { host } = await anApi();
    const phone = await host();

    const changed = await phone.ask("PATCH", "/settings", {
      partyName: " Ada turns 40 ",
      kickScore: 5,
    });
    const read = await phone.get("/settings");

    expect(changed.status).toBe(200);
    expect(Settings.strict().parse(read.body)).toEqual(read.body);
    expect(read.body).toMatchObject({ partyName: "Ada turns 40", kickScore: 5 });
  });

  it.each([
    { partyName: "" },
    { partyName: "   " },
    { rankingMode: "loudest" },
    { skipSharePct: 0 },
    { queueLength: 501 },
    { unknown: 1 },
    { forbiddenWords: [""] },
    { requestRefillSec: 0 },
  ])("are not changed to %j", async (patch) => {
    const { host, store } = await anApi();

    const answer = await (await host()).ask("PATCH", "/settings", patch);

    expect(answer.status).toBe(400);
    expect(store.tries()).toBe(0);
  });
});

describe("the health of the box", () => {
  it("is ok when every part is", async () => {
    const { phone } = await anApi();

    const { status, body } = await phone().get("/health");

    expect(status).toBe(200);
    expect(Health.parse(body)).toEqual(body);
    expect(body).toMatchObject({ status: "ok", version: "1.2.3" });
  });

  it("is degraded, with the reason, while the disk takes nothing", async () => {
    const { phone, store, vote, party } = await anApi({ party: anEvening().state() });
    store.failWith("storage-full");
    await vote("dee", "a");

    const { status, body } = await phone().get("/health");

    expect(status).toBe(503);
    expect(body).toMatchObject({
      status: "degraded",
      parts: { store: { state: "degraded", reason: "storage-full" } },
    });
    await party.stop();
  });
});

describe("what the host wants to keep from guests", () => {
  it("is in none of their answers", async () => {
    const setup = anEvening();
    const secret = aTrack("z", { source: "/media/secret-stick/z.mp3" });
    setup.change({
      forbiddenWords: ["macarena"],
      listTrackIds: ["secret-list" as never],
      fallbackTrackIds: ["secret-fallback" as never],
    });
    const { phone, library } = await anApi({
      party: setup.state(),
      library: createFakeLibrary(secret, aTrack("macarena song")),
    });
    library.played({
      playId: "p",
      track: secret,
      requestedBy: undefined,
      score: 0,
      startedAtMs: 1,
      endedAtMs: 2,
      how: "finished",
      reason: undefined,
    });
    const guest = phone();

    const answers = [
      await guest.get("/party"),
      await guest.get("/tracks?q=z"),
      await guest.get("/tracks/z"),
      await guest.get("/tracks/z/cover"),
      await guest.get("/history"),
      await guest.get("/settings"),
      await guest.get("/health"),
      await guest.ask("POST", "/queue", { trackId: "z" }),
      await guest.ask("POST", "/queue", { trackId: "macarena song" }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 200, 404, 200, 403, 200, 201, 403,
    ]);
    const text = answers.map((answer) => answer.text).join("\n");
    expect(text).not.toMatch(/macarena|secret|\/music|\/media|"source"/);
  });
});
