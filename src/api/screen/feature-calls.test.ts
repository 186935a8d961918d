import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { anApi } from "../testing/an-api.ts";

const BYTES = Uint8Array.from({ length: 5000 }, (_, at) => at % 7);

const anApiThatHeard = (tag: string | undefined) =>
  anApi({
    features: (trackId) =>
      trackId === "heard" ? { tag, read: () => Promise.resolve(BYTES) } : undefined,
  });

it("sends what was heard of a song, and not again while it is the same", async () => {
  const { phone } = await anApiThatHeard("1_1_0_0_0");

  const first = await phone().get("/tracks/heard/features");
  const etag = first.headers.get("etag") ?? "";
  const again = await phone().ask("GET", "/tracks/heard/features", undefined, {
    "if-none-match": etag,
  });

  expect(first.status).toBe(200);
  expect(first.text).toBe(new TextDecoder().decode(BYTES));
  expect(first.headers.get("cache-control")).toBe("no-cache");
  expect([etag, again.status, again.text]).toEqual(['"1_1_0_0_0"', 304, ""]);
});

it("lets nobody keep what is only the beginning of a song", async () => {
  const { phone } = await anApiThatHeard(undefined);

  const { headers } = await phone().get("/tracks/heard/features");

  expect([headers.get("cache-control"), headers.get("etag")]).toEqual(["no-store", null]);
});

it("sends it small to who takes that", async () => {
  const { app } = await anApiThatHeard("1");

  const answer = await app.request("/api/v1/tracks/heard/features", {
    headers: { host: "rumpus.local", "accept-encoding": "gzip, br" },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());

  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(bytes.length).toBeLessThan(500);
  expect([...gunzipSync(bytes)]).toEqual([...BYTES]);
});

it("says that a song was not heard yet, and when to ask again", async () => {
  const { phone } = await anApiThatHeard("1");

  const answer = await phone().get("/tracks/unheard/features");

  expect(answer.status).toBe(404);
  expect(answer.body).toMatchObject({ code: "not-found", retryAfterSec: 5 });
});
