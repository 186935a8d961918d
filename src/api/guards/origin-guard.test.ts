import { describe, expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { anApi } from "../testing/an-api.ts";

const HOST = "rumpus.local:8080";
const own = `http://${HOST}`;

/** What a browser says about the page that a write comes from, and whether it is taken. */
const CASES: readonly (readonly [site: string, origin: string, isTaken: boolean])[] = [
  ["", own, true],
  ["", `https://${HOST}`, true],
  ["", "http://evil.example", false],
  ["", "http://rumpus.local", false],
  ["", `http://${HOST}.evil.example`, false],
  ["", "null", false],
  ["", "", false],
  ["same-origin", own, true],
  ["same-origin", "", true],
  ["same-site", own, false],
  ["cross-site", own, false],
  ["cross-site", "http://evil.example", false],
  ["none", "", false],
];

const aVote = async (site: string, origin: string) => {
  const { phone } = await anApi({ party: aParty({ queue: ["a by ada"] }).state() });
  const headers = { host: HOST, origin, "sec-fetch-site": site };
  return phone().ask("PUT", "/queue/a/vote", { value: 1 }, headers);
};

describe("a write", () => {
  it.each(CASES.filter(([, , isTaken]) => isTaken))(
    "with Sec-Fetch-Site %j and Origin %j is taken",
    async (site, origin) => {
      expect((await aVote(site, origin)).status).toBe(200);
    },
  );

  it.each(CASES.filter(([, , isTaken]) => !isTaken))(
    "with Sec-Fetch-Site %j and Origin %j is refused",
    async (site, origin) => {
      const answer = await aVote(site, origin);

      expect(answer.status).toBe(403);
      expect(answer.body.code).toBe("cross-site");
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it("is refused for every method that writes", async () => {
    const { phone } = await anApi();
    const evil = { origin: "http://evil.example" };

    const statuses = await Promise.all(
      ["POST", "PUT", "PATCH", "DELETE"].map(
        async (method) => (await phone().ask(method, "/queue", undefined, evil)).status,
      ),
    );

    expect(statuses).toEqual([403, 403, 403, 403]);
  });
});

it("a read is answered wherever it comes from", async () => {
  const { phone } = await anApi();

  const answer = await phone().ask("GET", "/party", undefined, { origin: "http://evil.example" });

  expect(answer.status).toBe(200);
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
});
