import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../core/testing/fake-library.ts";
import { aParty } from "../domain/testing/a-party.ts";
import { aTrack } from "../domain/testing/a-track.ts";
import { anApi } from "./testing/an-api.ts";

const aBox = () => anApi({ party: aParty({ queue: ["a by ada"] }).state() });

describe("a body", () => {
  it.each([
    ["text", "text/plain"],
    ["a form", "application/x-www-form-urlencoded"],
    ["something that only sounds like JSON", "application/jsonx"],
    ["no type at all", ""],
  ])("of %s is refused", async (_what, type) => {
    const { phone } = await aBox();

    const headers = { "content-type": type === "" ? "x" : type };
    const answer = await phone().ask("PUT", "/queue/a/vote", '{"value":1}', headers);

    expect([answer.status, answer.body.code]).toEqual([415, "wrong-media-type"]);
  });

  it("of JSON with a charset is taken", async () => {
    const { phone } = await aBox();

    const headers = { "content-type": "application/json; charset=utf-8" };
    const answer = await phone().ask("PUT", "/queue/a/vote", { value: 1 }, headers);

    expect(answer.status).toBe(200);
  });

  it.each(["", "{", "nul", '{"value":1}}', "\u0000"])("%j is no JSON", async (text) => {
    const { phone } = await aBox();

    const answer = await phone().ask("PUT", "/queue/a/vote", text, {
      "content-type": "application/json",
    });

    expect([answer.status, answer.body.code]).toEqual([400, "bad-request"]);
  });

  it.each([
    ["PUT", "/queue/a/vote", { value: 2 }],
    ["PUT", "/queue/a/vote", { value: "1" }],
    ["PUT", "/queue/a/vote", { value: 1, more: 1 }],
    ["PUT", "/queue/a/vote", null],
    ["PUT", "/queue/a/vote", []],
    ["POST", "/queue", { trackId: "" }],
    ["POST", "/queue", { trackId: "x".repeat(65) }],
    ["PUT", "/playback/position", { positionMs: -1 }],
    ["PUT", "/playback/position", { positionMs: 1.5 }],
    ["PUT", "/playback/volume", { volumePct: 101 }],
    ["PUT", "/playback/skip-vote", { value: "yes" }],
    ["PATCH", "/queue/a", { before: "b", after: "c" }],
    ["PATCH", "/queue/a", {}],
    ["POST", "/session", { pin: 1234 }],
  ])("%s %s %j has the wrong form", async (method, path, body) => {
    const { phone, store } = await aBox();

    const answer = await phone().ask(method, path, body);

    expect([answer.status, answer.body.code]).toEqual([400, "bad-request"]);
    expect(store.tries()).toBe(0);
  });

  it("of more than a mebibyte is refused", async () => {
    const { phone } = await aBox();

    const answer = await phone().ask("PUT", "/queue/a/vote", `"${"x".repeat(1 << 20)}"`);

    expect([answer.status, answer.body.code]).toEqual([413, "body-too-large"]);
  });
});

describe("what the host sends again because its answer was lost", () => {
  const key = (name: string) => ({ "idempotency-key": name });

  it("is done once, and answered the same", async () => {
    const on = await aBox();
    const host = await on.host();
    const make = (name: string) => host.ask("POST", "/playlists", { name: "Mine" }, key(name));

    const first = await make("one");
    const again = await make("one");
    const other = await make("two");
    const all = await host.get("/playlists");

    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(other.body.playlistId).not.toBe(first.body.playlistId);
    expect(all.body.items).toHaveLength(2);
  });

  it("is done once also while the first is still under way", async () => {
    const on = await aBox();
    const host = await on.host();
    const send = () => host.ask("POST", "/sound/test", undefined, key("tone"));

    const answers = await Promise.all([send(), send()]);
    await host.ask("POST", "/sound/test");

    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(on.pressed).toEqual(["tone", "tone"]);
  });

  it("is another wish with another body", async () => {
    const host = await (await aBox()).host();
    const add = (name: string) =>
      host.ask("POST", "/lights/fixtures", { kind: "preview", name }, key("one"));

    const names = [await add("Left"), await add("Right")].map(({ body }) => body.name);

    expect(names).toEqual(["Left", "Right"]);
  });

  it("is tried anew when it had failed", async () => {
    const on = await aBox();
    const host = await on.host();
    const add = () => host.ask("POST", "/lights/fixtures", { kind: "preview" }, key("one"));
    on.lights.store.setFault("storage-full");

    const refused = await add();
    on.lights.store.setFault(undefined);
    const added = await add();

    expect([refused.status, added.status]).toEqual([507, 201]);
  });

  it("is no answer for a guest who knows the key", async () => {
    const on = await aBox();
    const host = await on.host();
    await host.ask("POST", "/playlists", { name: "Mine" }, key("one"));

    const answer = await on.phone().ask("POST", "/playlists", { name: "Mine" }, key("one"));

    expect(answer.body.code).toBe("host-only");
  });
});

describe("a query", () => {
  it.each([
    "/tracks?limit=0",
    "/tracks?limit=101",
    "/tracks?limit=abc",
    "/history?limit=-1",
    `/tracks?q=${"x".repeat(201)}`,
    `/tracks?cursor=${"x".repeat(4001)}`,
  ])("%s has the wrong form", async (path) => {
    const { phone } = await aBox();

    const answer = await phone().get(path);

    expect([answer.status, answer.body.code]).toEqual([400, "bad-request"]);
  });
});

describe("an address", () => {
  it.each(["/nothing", "/", "/queue/a/b/c", "/covers/../../etc/passwd", "/tracks/%2e%2e/cover"])(
    "%s that there is not is a problem like any other",
    async (path) => {
      const { phone } = await aBox();

      const answer = await phone().get(path);

      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  it("that cannot be decoded does no harm", async () => {
    const { phone } = await aBox();

    const answer = await phone().get("/tracks/%ff%fe");

    expect(answer.status).toBeLessThan(500);
  });
});

describe("a bug in the box", () => {
  it("is answered without its inside, and written down", async () => {
    const library = createFakeLibrary(aTrack("song"));
    const broken = {
      ...library,
      count: library.count,
      search: () => Promise.reject(new Error("/secret/path")),
    };
    const { phone, logged } = await anApi({ library: broken });

    const answer = await phone().get("/tracks?q=x");

    expect([answer.status, answer.body.code]).toEqual([500, "internal-error"]);
    expect(answer.text).not.toContain("secret");
    expect(logged.join()).toContain("/secret/path");
  });
});
