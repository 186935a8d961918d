import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { type BusyParty, startBusyParty } from "./testing/looks/busy-party.ts";
import { openBrowser } from "./testing/phone.ts";

let browser: Browser;
let party: BusyParty;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  party = await startBusyParty();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${party.url}/screen`);
  await page.locator(".side-row").first().waitFor({ timeout: 60_000 });
}, 180_000);
afterAll(async () => {
  await party.close();
  await browser.close();
});

it("shows what plays, the next five, the way in and what people say", async () => {
  const { nowPlaying, queue } = await partyOf(party.regular);

  await page
    .getByText(nowPlaying?.title ?? "", { exact: true })
    .first()
    .waitFor();
  expect(await page.locator(".side-row").count()).toBe(5);
  await page.locator(".side-row", { hasText: queue[0]?.title ?? "" }).waitFor();
  await page.getByText(/\d+\.\d+\.\d+\.\d+:\d+/).waitFor();
  await page.getByText("#MiaIs30").first().waitFor({ timeout: 60_000 });
}, 90_000);

it("moves with the votes and with the music", async () => {
  const { queue } = await partyOf(party.regular);
  const last = queue[4];
  if (!last) throw new Error("the queue is too short");
  for (const guest of party.guests)
    await bodyOf(guest.put(`/queue/${last.entryId}/vote`, { value: 1 }));
  await waitFor(
    "the score",
    async () =>
      (await page.locator(".side-row", { hasText: last.title }).textContent())?.includes(
        String(party.guests.length),
      ),
    30_000,
  );

  const next = (await partyOf(party.regular)).queue[0];
  await bodyOf(party.hostPhone.post("/playback/skip", {}));

  await page
    .locator(".now", { hasText: next?.title ?? "" })
    .first()
    .waitFor({ timeout: 30_000 });
}, 90_000);

it("is no guest, and complains of nothing", async () => {
  const { party: info } = await partyOf(party.regular);

  // The five, and nobody for the screen.
  expect(info.activeGuests).toBeLessThanOrEqual(party.guests.length + 1);
  expect(complaints).toEqual([]);
});
