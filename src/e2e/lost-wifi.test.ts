import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { tracksOf } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { openBrowser, openPhone, type Phone, scoreOf } from "./testing/phone.ts";

let browser: Browser;
let party: TestParty;
let ada: Phone;
let bob: Phone;
/** The command ids of ada's votes, each as often as it was sent. */
let sent: string[];

beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);
afterAll(() => browser.close());

beforeEach(async () => {
  party = await startDaemon({ music: await tinyMusic() });
  await tracksOf(await party.guest(), 8);
  ada = await openPhone(browser, party.url);
  bob = await openPhone(browser, party.url);
  sent = [];
  ada.page.on("request", (request) => {
    const key = request.headers()["idempotency-key"];
    if (key !== undefined && request.url().endsWith("/vote")) sent.push(key);
  });
  await bob.add("Tone 1");
  await ada.song("Tone 1").waitFor();
}, 60_000);
afterEach(async () => {
  await Promise.all([ada.page.context().close(), bob.page.context().close()]);
  await party.close();
});

const banner = ({ page }: Phone): Locator => page.locator(".connection-words");

const voteUp = async (phone: Phone): Promise<void> => {
  await phone.song("Tone 1").getByLabel("Vote up").click();
  await waitFor("the own vote", async () => (await scoreOf(phone.song("Tone 1"))) === 2);
};

/** In the end everybody sees the vote, and sees it once. */
const seeOneVote = async (): Promise<void> => {
  await waitFor("bob to see the vote", async () => (await scoreOf(bob.song("Tone 1"))) === 2);
  await banner(ada).waitFor({ state: "detached" });
  await waitFor(
    "an answer",
    async () => (await ada.page.locator("[data-pending=true]").count()) === 0,
  );
  expect(await scoreOf(ada.song("Tone 1"))).toBe(2);
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(1);
};

it("a phone that leaves the Wi-Fi says so, keeps votes and wishes, and sends them when it is back", async () => {
  const { page } = ada;
  await page.getByRole("button", { name: "Add a song" }).click();
  await page.getByLabel("Song, artist or album").fill("Tone 5");
  const found = page.locator(".results .song-row", { hasText: "Tone 5" }).first();
  await found.waitFor();

  await page.context().setOffline(true);
  await banner(ada).waitFor({ timeout: 5_000 });
  await found.locator(".button-strong").click();
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await voteUp(ada);
  await waitFor("a second try", () => sent.length > 1);
  await page.context().setOffline(false);

  await seeOneVote();
  await bob.song("Tone 5").waitFor();
  expect((await bob.queue()).filter((title) => title === "Tone 5")).toEqual(["Tone 5"]);
}, 60_000);

it("a box that falls silent is noticed with the first vote, and the vote counts when it speaks again", async () => {
  process.kill(party.pid, "SIGSTOP");
  try {
    await voteUp(ada);
    await banner(ada).waitFor({ timeout: 10_000 });
    await waitFor("a second try", () => sent.length > 1);
  } finally {
    process.kill(party.pid, "SIGCONT");
  }

  await seeOneVote();
}, 60_000);
