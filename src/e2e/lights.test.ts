import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { partyOf, requestAll, tracksOf } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { goTo, signIn } from "./testing/host-page.ts";
import { openBrowser } from "./testing/phone.ts";

let browser: Browser;
let party: TestParty;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  party = await startDaemon({ music: await tinyMusic() });
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await signIn(page, party.url);
  await goTo(page, "Lights");
  await page.getByRole("img", { name: "Screen, live" }).waitFor();
}, 40_000);
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
  await party.close();
});

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
  waitFor(`light on ${name}`, async () => (await mostColour(name)) > 100, 10_000);

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

it("shows the host what shines, and obeys the thumb", async () => {
  await page.getByRole("button", { name: /^Rainbow/ }).click();
  await lit("Screen");
  await page.getByText("Shows now").waitFor();

  await page.getByRole("button", { name: "Blackout" }).click();
  await waitFor("darkness", async () => (await mostColour("Screen")) < 30, 10_000);

  await page.getByRole("button", { name: "Blackout" }).click();
  await lit("Screen");
}, 40_000);

it("lets the host hang up another light, try it, and take it down", async () => {
  await page.getByRole("link", { name: "Set up" }).click();
  await page.getByRole("button", { name: "Add a light" }).click();
  await page.getByText("On this screen", { exact: true }).click();
  await page.getByLabel("Name").fill("Halo");
  await page.getByLabel("Shape").selectOption("ring");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("heading", { name: "Halo" }).waitFor();
  await page.getByRole("button", { name: "Colours" }).click();
  await lit("Halo");

  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();

  await page.getByRole("img", { name: "Halo, live" }).first().waitFor({ state: "detached" });
  expect(await page.getByRole("img", { name: "Screen, live" }).count()).toBe(1);
}, 40_000);

it("clicks and flashes while the party waits, and gives it back when the host leaves", async () => {
  const guest = await party.guest();
  const stateIs = (state: string) => async () => (await partyOf(guest)).party.state === state;
  const [song] = await tracksOf(guest, 1);
  if (song) await requestAll(guest, [song]);
  await waitFor("music", stateIs("playing"));
  await page.getByRole("link", { name: "Set up" }).click();

  await page.getByRole("button", { name: "Start clicks and flashes" }).click();
  await waitFor("a pause", stateIs("paused"));
  await waitFor("darkness between flashes", async () => (await mostColour("Screen")) < 30, 10_000);

  await goTo(page, "Library");
  await waitFor("music", stateIs("playing"));
}, 40_000);

it("goes on with all other lights when one is gone", async () => {
  const [first, second] = [await aStrip(), await aStrip()];
  const host = await party.host();
  for (const { port } of [first, second]) {
    const wled = { kind: "wled", name: `WLED ${port}`, host: "127.0.0.1", port, count: 30 };
    expect(await host.post("/lights/fixtures", wled)).toMatchObject({ status: 201 });
  }
  await page.getByRole("button", { name: /^Rainbow/ }).click();
  await waitFor("both", () => first.isLit() && second.isLit(), 10_000);

  first.close();

  const before = second.frames();
  await waitFor("the other one", () => second.frames() > before + 30, 10_000);
  await lit("Screen");
  second.close();
}, 40_000);
