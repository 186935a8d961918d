import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../../core/testing/fake-library.ts";
import { aParty } from "../../../domain/testing/a-party.ts";
import { aTrack } from "../../../domain/testing/a-track.ts";
import { RequestAnswer } from "../../../protocol/rest.ts";
import { anApi } from "../../testing/an-api.ts";

const aBox = () =>
  anApi({
    party: aParty({ queue: ["a by ada", "b by bob", "c by cem"] }).state(),
    library: createFakeLibrary(aTrack("song"), aTrack("a")),
  });
const order = async (on: Awaited<ReturnType<typeof aBox>>): Promise<readonly string[]> =>
  (await on.phone().get("/party")).body.queue.map((entry: { title: string }) => entry.title);

describe("a guest's request", () => {
  it("is answered with the entry", async () => {
    const { phone } = await aBox();

    const answer = await phone().ask("POST", "/queue", { trackId: "song" });

    expect(answer.status).toBe(201);
    expect(RequestAnswer.strict().parse(answer.body)).toEqual(answer.body);
    expect(answer.body).toMatchObject({ title: "song", score: 1, requestedBy: { hue: 190 } });
  });

  it("teaches the search what was meant, and a refused one does not", async () => {
    const { phone, library } = await aBox();

    await phone().ask("POST", "/queue", { trackId: "song", query: "that sonng" });
    await phone().ask("POST", "/queue", { trackId: "a", query: "waits already" });

    expect(library.noted).toEqual(["that sonng → song"]);
  });

  it("with the same key again is answered the same, and done once", async () => {
    const on = await aBox();
    const guest = on.phone();
    const ask = () =>
      guest.ask("POST", "/queue", { trackId: "song" }, { "idempotency-key": "k-1" });
    await guest.get("/party");

    const answers = await Promise.all([ask(), ask()]);
    answers.push(await ask());

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await order(on)).toHaveLength(4);
  });

  it("with the same key again tells when it was in the queue, which it may have left", async () => {
    const on = await aBox();
    const guest = on.phone();
    const ask = () =>
      guest.ask("POST", "/queue", { trackId: "song" }, { "idempotency-key": "k-1" });
    await guest.get("/party");
    const { entryId, seq } = (await ask()).body;
    const { seq: seqBefore } = (await guest.get("/party")).body;
    await guest.ask("DELETE", `/queue/${entryId}`);

    const again = await ask();
    const { body } = await guest.get("/party");

    expect([seq, again.body.seq]).toEqual([seqBefore, seqBefore]);
    expect(body.seq).toBeGreaterThan(seq);
  });

  it("with a key that was used for another wish is another wish", async () => {
    const on = await aBox();
    const guest = on.phone();
    const key = { "idempotency-key": "k-1" };
    await guest.get("/party");
    await guest.ask("POST", "/queue", { trackId: "song" }, key);

    const vote = await guest.ask("PUT", "/queue/a/vote", { value: 1 }, key);
    const nobodys = await guest.ask("POST", "/queue", { trackId: "a" }, key);

    expect(vote.body).toMatchObject({ entryId: "a", value: 1 });
    expect(vote.text).not.toContain("source");
    expect(nobodys.body).toMatchObject({ code: "already-queued" });
  });

  it("for what waits already names the entry", async () => {
    const { phone } = await aBox();

    const answer = await phone().ask("POST", "/queue", { trackId: "a" });

    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: "already-queued", entryId: "a" });
  });

  it("for nothing that there is is refused", async () => {
    const { phone } = await aBox();

    const answer = await phone().ask("POST", "/queue", { trackId: "nothing" });

    expect([answer.status, answer.body.code]).toEqual([404, "no-such-track"]);
  });

  it("can be taken back by the guest, and by no other", async () => {
    const on = await aBox();
    const [guest, other] = [on.phone(), on.phone()];
    const { entryId } = (await guest.ask("POST", "/queue", { trackId: "song" })).body;

    const refused = await other.ask("DELETE", `/queue/${entryId}`);
    const done = await guest.ask("DELETE", `/queue/${entryId}`);

    expect([refused.status, refused.body.code]).toEqual([403, "not-yours"]);
    expect(done.status).toBe(204);
    expect(await order(on)).toEqual(["a", "b", "c"]);
  });
});

describe("a vote", () => {
  it("counts once, however often it is sent, and can be changed and taken back", async () => {
    const { phone } = await aBox();
    const guest = phone();
    const vote = async (value: number) => (await guest.ask("PUT", "/queue/a/vote", { value })).body;

    const answers = [await vote(1), await vote(1), await vote(-1), await vote(0)];

    expect(answers).toEqual([
      { entryId: "a", score: 2, value: 1, seq: 14 },
      { entryId: "a", score: 2, value: 1, seq: 14 },
      { entryId: "a", score: 0, value: -1, seq: 15 },
      { entryId: "a", score: 1, value: 0, seq: 16 },
    ]);
  });

  it("too many says when again", async () => {
    const { phone } = await aBox();
    const guest = phone();
    for (let count = 1; count <= 10; count += 1) {
      await guest.ask("PUT", "/queue/a/vote", { value: count % 2 });
    }

    const answer = await guest.ask("PUT", "/queue/b/vote", { value: 1 });

    expect([answer.status, answer.body.code]).toEqual([429, "too-many-votes"]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("the host", () => {
  it("puts an entry before or after another one", async () => {
    const on = await aBox();
    const host = await on.host();

    await host.ask("PATCH", "/queue/c", { before: "a" });
    const first = await order(on);
    await host.ask("PATCH", "/queue/a", { after: "b" });

    expect(first).toEqual(["c", "a", "b"]);
    expect(await order(on)).toEqual(["c", "b", "a"]);
  });

  it("removes anything, and everything", async () => {
    const on = await aBox();
    const host = await on.host();

    const one = await host.ask("DELETE", "/queue/b");
    const left = await order(on);
    const all = await host.ask("DELETE", "/queue");

    expect([one.status, all.status]).toEqual([204, 204]);
    expect([left, await order(on)]).toEqual([["a", "c"], []]);
  });
});
