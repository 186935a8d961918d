import { describe, expect, it, onTestFinished } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { waitFor } from "../../testing/wait-for.ts";
import { createHttpServer } from "../http-server.ts";
import { anApi } from "../testing/an-api.ts";

/** Longer than anybody counts who does nothing. */
const AWAY_MS = 11 * 60_000;

/** Opens the stream, as a page of a kind, and keeps it open. */
const aPageOf = async (query: string) => {
  const on = await anApi();
  const server = createHttpServer(on.app.fetch, 0, "127.0.0.1");
  const started = await server.start();
  if (!started.ok) throw new Error(started.detail);
  onTestFinished(server.stop);
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const url = `http://127.0.0.1:${started.value}/api/v1/events${query}`;
  await fetch(url, { signal: leaving.signal });
  await waitFor("the page", () => on.hub.listenerCount() === 1);
  // They are counted every few seconds.
  on.environment.wait(6000);
  return on.stage.presence.activeGuests();
};

describe("a page for everybody to look at", () => {
  it("counts as no guest, unlike a phone that only looks", async () => {
    expect(await aPageOf("?as=screen")).toBe(0);
    expect(await aPageOf("")).toBe(1);
  });

  it("keeps no guest at the party in whose browser it is open", async () => {
    const { phone, stage, environment } = await anApi({
      party: aParty({ queue: ["a by ada"] }).state(),
    });
    const laptop = phone();
    await laptop.get("/party");
    await laptop.ask("PUT", "/queue/a/vote", { value: 1 });
    environment.wait(AWAY_MS);

    await laptop.get("/party?as=screen");
    const asScreen = stage.presence.activeGuests();
    environment.wait(6000);
    await laptop.get("/party");

    expect([asScreen, stage.presence.activeGuests()]).toEqual([0, 1]);
  });
});

it("shows a screen no names while guests are hidden, also in the host's browser", async () => {
  const { host: signIn } = await anApi({ party: aParty({ queue: ["a by ada"] }).state() });
  const host = await signIn();
  await host.ask("PATCH", "/settings", { showGuests: false });

  const seen = await host.get("/party?as=screen");
  const told = await host.get("/party");

  expect(seen.body.queue[0].requestedBy.name).toBe("");
  expect(told.body.queue[0].requestedBy.name).toBe("ada");
});

it("tells pages what the lights glow in", async () => {
  let colours: readonly string[] = [];
  const { phone } = await anApi({ glow: () => colours });
  const dark = await phone().get("/party");
  colours = ["#ff0000", "#00ff00"];

  const lit = await phone().get("/party");

  expect(dark.body.party.glow).toBeUndefined();
  expect(lit.body.party.glow).toEqual(["#ff0000", "#00ff00"]);
});
