import { describe, expect, it } from "vitest";
import { createFakeSecrets } from "../../core/testing/fake-secrets.ts";
import { anApi } from "../testing/an-api.ts";
import { storePin } from "./host-pin.ts";

const HOUR_MS = 3_600_000;

const withPin = async () => {
  const on = await anApi();
  await storePin(on.secrets, "2468");
  return on;
};

describe("the host", () => {
  it("signs in with the PIN and out again", async () => {
    const { phone } = await withPin();
    const host = phone();

    const signIn = await host.ask("POST", "/session", { pin: "2468" });
    const inside = await host.get("/settings");
    const me = (await host.get("/party")).body.me;
    const signOut = await host.ask("DELETE", "/session");
    const outside = await host.get("/settings");

    expect([signIn.status, inside.status, signOut.status, outside.status]).toEqual([
      204, 200, 204, 403,
    ]);
    expect(me.isHost).toBe(true);
    expect(signIn.headers.getSetCookie().at(-1)).toMatch(
      /^rumpus_host=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
  });

  it("does not get in with a wrong PIN", async () => {
    const { phone } = await withPin();
    const guest = phone();

    const answer = await guest.ask("POST", "/session", { pin: "1111" });

    expect([answer.status, answer.body.code]).toEqual([401, "wrong-pin"]);
    expect((await guest.get("/party")).body.me.isHost).toBe(false);
  });

  it("hears when a locked PIN opens again", async () => {
    const { phone, logged } = await withPin();
    const guest = phone();
    for (let guess = 0; guess < 5; guess += 1) await guest.ask("POST", "/session", { pin: "1111" });

    const answer = await guest.ask("POST", "/session", { pin: "2468" });

    expect([answer.status, answer.body.code]).toEqual([429, "pin-locked"]);
    expect(answer.headers.get("retry-after")).toBe("30");
    expect(logged.join()).toContain("too many wrong host PINs");
  });

  it("stays signed in over a restart, for twelve hours", async () => {
    const secrets = createFakeSecrets();
    const before = await anApi({ secrets });
    const cookies = [await before.sessions.signIn()];

    const after = await anApi({ secrets });
    const host = after.phone({ cookies });
    const early = await host.get("/settings");
    after.environment.wait(12 * HOUR_MS);
    const late = await host.get("/settings");

    expect([early.status, late.status]).toEqual([200, 403]);
  });

  it("is known on disk only by a hash", async () => {
    const { sessions, secrets } = await anApi();

    const line = await sessions.signIn();

    const token = /rumpus_host=([^;]+)/.exec(line)?.[1] ?? "";
    const kept = JSON.stringify(await secrets.sessions());
    expect(token).toHaveLength(43);
    expect(kept).not.toContain(token);
  });

  it("is nobody with a made-up cookie", async () => {
    const { phone } = await anApi();
    const cookies = [`rumpus_host=${"A".repeat(43)}`];

    expect((await phone({ cookies }).get("/settings")).status).toBe(403);
  });
});

describe("a guest", () => {
  it.each([
    ["GET", "/settings", undefined],
    ["PATCH", "/settings", { partyName: "Mine" }],
    ["POST", "/playback/pause", undefined],
    ["POST", "/playback/skip", undefined],
    ["POST", "/playback/restart", undefined],
    ["PUT", "/playback/position", { positionMs: 1 }],
    ["PUT", "/playback/volume", { volumePct: 1 }],
    ["DELETE", "/queue", undefined],
    ["PATCH", "/queue/a", { before: "b" }],
  ])("may not %s %s", async (method, path, body) => {
    const { phone, store } = await anApi();

    const answer = await phone().ask(method, path, body);

    expect([answer.status, answer.body.code]).toEqual([403, "host-only"]);
    expect(store.tries()).toBe(0);
  });
});
