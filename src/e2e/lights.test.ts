import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { startEvening } from "./testing/evening.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { goTo, signIn } from "./testing/host-page.ts";
import { startVisits } from "./testing/visits.ts";

const visits = startVisits();
const evening = startEvening();
let page: Page;
let fixtures: readonly Fixture[];

interface Fixture {
  readonly fixtureId: string;
}
const allFixtures = async (): Promise<readonly Fixture[]> =>
  (await bodyOf(evening.host().get<{ fixtures: readonly Fixture[] }>("/lights"))).fixtures;

beforeEach(async () => {
  fixtures = await allFixtures();
});
/** What was hung up comes down again. */
afterEach(async () => {
  const before = new Set(fixtures.map(({ fixtureId }) => fixtureId));
  for (const { fixtureId } of await allFixtures())
    if (!before.has(fixtureId))
      await bodyOf(evening.host().delete(`/lights/fixtures/${fixtureId}`));
});

const openLights = async (frame: Frame): Promise<void> => {
  const { url } = evening.party();
  page = await visits.open(frame, `${url}/host`);
  await signIn(page, url);
  await goTo(page, "Lights");
  await page.getByRole("img", { name: "Screen, live" }).waitFor();
};

/** The most colour of all dots that are drawn, 0-255: what is off is drawn grey. */
const mostColour = (name: string): Promise<number> =>
  page
    .getByRole("img", { name: `${name}, live` })
    .last()
    .evaluate((element) => {
      const canvas = element as unknown as {
        width: number;
        height: number;
        getContext(kind: "2d"): {
          getImageData(x: number, y: number, width: number, height: number): { data: Uint8Array };
        };
      };
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let most = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue));
      }
      return most;
    });

const lit = (name: string) =>
  waitFor(`light on ${name}`, async () => (await mostColour(name)) > 100);

/** A WLED that only listens. */
const aStrip = async () => {
  const socket = createSocket("udp4");
  let frames = 0;
  let isLit = false;
  socket.on("message", (packet) => {
    frames += 1;
    isLit = packet.subarray(10).some((byte) => byte > 0);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return {
    port: socket.address().port,
    frames: () => frames,
    isLit: () => isLit,
    close: () => socket.close(),
  };
};

inFrames("shows the host what shines, and obeys the thumb", async (frame) => {
  await openLights(frame);
  await page.getByRole("button", { name: /^Rainbow/ }).tap();
  await lit("Screen");
  await page.getByText("Shows now").waitFor();

  await page.getByRole("button", { name: "Blackout" }).tap();
  await waitFor("darkness", async () => (await mostColour("Screen")) < 30);

  await page.getByRole("button", { name: "Blackout" }).tap();
  await lit("Screen");
  expect(visits.complaints()).toEqual([]);
});

inFrames("lets the host hang up another light, try it, and take it down", async (frame) => {
  await openLights(frame);
  await page.getByRole("link", { name: "Set up" }).tap();
  await page.getByRole("button", { name: "Add a light" }).tap();
  await page.getByText("On this screen", { exact: true }).tap();
  await page.getByLabel("Name").fill("Halo");
  await page.getByLabel("Shape").selectOption("ring");
  await page.getByRole("button", { name: "Add it" }).tap();
  await page.getByRole("heading", { name: "Halo" }).waitFor();
  await page.getByRole("button", { name: "Colours" }).tap();
  await lit("Halo");

  await page.getByRole("button", { name: "Remove" }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).tap();

  await page.getByRole("img", { name: "Halo, live" }).first().waitFor({ state: "detached" });
  expect(await page.getByRole("img", { name: "Screen, live" }).count()).toBe(1);
  expect(visits.complaints()).toEqual([]);
});

inFrames(
  "clicks and flashes while the party waits, and gives it back when the host leaves",
  async (frame) => {
    await openLights(frame);
    const guest = await evening.party().guest();
    const stateIs = (state: string) => async () => (await partyOf(guest)).party.state === state;
    await waitFor("music", stateIs("playing"));
    await page.getByRole("link", { name: "Set up" }).tap();

    await page.getByRole("button", { name: "Start clicks and flashes" }).tap();
    await waitFor("a pause", stateIs("paused"));
    await waitFor("darkness between flashes", async () => (await mostColour("Screen")) < 30);

    await goTo(page, "Library");
    await waitFor("music", stateIs("playing"));
    expect(visits.complaints()).toEqual([]);
  },
);

inFrames("goes on with all other lights when one is gone", async (frame) => {
  await openLights(frame);
  const [first, second] = [await aStrip(), await aStrip()];
  const host = evening.host();
  for (const { port } of [first, second]) {
    const wled = { kind: "wled", name: `WLED ${port}`, host: "127.0.0.1", port, count: 30 };
    expect(await host.post("/lights/fixtures", wled)).toMatchObject({ status: 201 });
  }
  await page.getByRole("button", { name: /^Rainbow/ }).tap();
  await waitFor("both", () => first.isLit() && second.isLit());

  first.close();

  const before = second.frames();
  await waitFor("the other one", () => second.frames() > before + 30);
  await lit("Screen");
  second.close();
  expect(visits.complaints()).toEqual([]);
});
