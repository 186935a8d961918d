import { hostname, networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { anApi } from "../testing/an-api.ts";

const ownAddress = Object.values(networkInterfaces())
  .flatMap((cards) => cards ?? [])
  .find((card) => card.family === "IPv4")?.address;

describe("the box", () => {
  it.each([
    "localhost",
    "localhost:8080",
    "rumpus",
    "rumpus.local",
    "RUMPUS.local:80",
    "rumpus.lan:8080",
    "party.example",
    "192.0.2.1",
    "127.0.0.1:8080",
    `${ownAddress}:8080`,
    hostname(),
    `${hostname()}.local`,
  ])("answers to its own name %s", async (host) => {
    const { phone } = await anApi();

    const answer = await phone().ask("GET", "/party", undefined, { host });

    expect(answer.status).toBe(200);
  });

  it.each([
    "evil.example",
    "rumpus.local.evil.example",
    "evil.example:8080",
    "8.8.8.8",
    "",
    "rumpus.local@evil.example",
    "localhost, evil.example",
    "[::ffff:808:808]",
  ])("does not answer to the foreign name %j", async (host) => {
    const { phone } = await anApi();

    const answer = await phone().ask("GET", "/party", undefined, { host });

    expect(answer.status).toBe(421);
    expect(answer.body.code).toBe("wrong-host");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
