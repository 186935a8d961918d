import type { Browser, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { TrackPage } from "../protocol/rest.ts";
import { bodyOf, partyOf, requestAll } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import type { Guest } from "../testing/http/guest.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { openBrowser, openPhone, type Phone, scoreOf } from "./testing/phone.ts";

const PATIENCE_MS = 30_000;

let browser: Browser;
let party: TestParty;
let carl: Guest;
let ada: Phone;
let bob: Phone;
/** The command ids of ada's votes, each as often as it was sent. */
let sent: string[];

beforeAll(async () => {
  browser = await openBrowser();
  party = await startDaemon({ music: await tinyMusic() });
  carl = await party.guest();
  // What is asked for before anything plays would not wait.
  const isOn = async () => (await partyOf(carl)).nowPlaying !== null;
  await waitFor("music", isOn, PATIENCE_MS);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await party.close();
});

beforeEach(async () => {
  ada = await openPhone(browser, party.url);
  bob = await openPhone(browser, party.url);
  sent = [];
  ada.page.on("request", (request) => {
    const key = request.headers()["idempotency-key"];
    if (key !== undefined && request.url().endsWith("/vote")) sent.push(key);
  });
}, 60_000);
afterEach(() => Promise.all([ada.page.context().close(), bob.page.context().close()]));

const banner = ({ page }: Phone): Locator => page.locator(".connection-words");

/** A song that waits with the vote of who asked for it. */
const carlAsksFor = async (title: string): Promise<void> => {
  const track = await waitFor(
    title,
    async () => {
      const { items } = await bodyOf(carl.get<TrackPage>("/tracks?limit=100"));
      return items.find((item) => item.title === title);
    },
    PATIENCE_MS,
  );
  await requestAll(carl, [track]);
  await ada.song(title).waitFor();
};

const voteUp = async (title: string): Promise<void> => {
  await ada.song(title).getByLabel("Vote up").click();
  await waitFor("the own vote", async () => (await scoreOf(ada.song(title))) === 2);
};

const secondTry = () => waitFor("a second try", () => sent.length > 1, PATIENCE_MS);

/** In the end everybody sees the vote, and sees it once. */
const seeOneVote = async (title: string): Promise<void> => {
  const isSeen = async () => (await scoreOf(bob.song(title))) === 2;
  await waitFor("bob to see the vote", isSeen, PATIENCE_MS);
  await banner(ada).waitFor({ state: "detached" });
  await ada.page.locator("[data-pending=true]").waitFor({ state: "detached" });
  expect(await scoreOf(ada.song(title))).toBe(2);
  expect(new Set(sent).size).toBe(1);
};

it("a phone that leaves the Wi-Fi says so, keeps votes and wishes, and sends them when it is back", async () => {
  const { page } = ada;
  await carlAsksFor("Tone 1");
  await page.getByRole("button", { name: "Add a song" }).click();
  await page.getByLabel("Song, artist or album").fill("Tone 5");
  const found = page.locator(".results .song-row", { hasText: "Tone 5" }).first();
  await found.waitFor();

  await page.context().setOffline(true);
  await banner(ada).waitFor({ timeout: 5_000 });
  await found.locator(".button-strong").click();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  await voteUp("Tone 1");
  await secondTry();
  await page.context().setOffline(false);

  await seeOneVote("Tone 1");
  await bob.song("Tone 5").waitFor();
  expect((await bob.queue()).filter((title) => title === "Tone 5")).toEqual(["Tone 5"]);
}, 90_000);

it("a box that falls silent is noticed with the first vote, which counts once it speaks again", async () => {
  await carlAsksFor("Tone 2");
  process.kill(party.pid, "SIGSTOP");
  try {
    await voteUp("Tone 2");
    await banner(ada).waitFor({ timeout: 10_000 });
    await secondTry();
  } finally {
    process.kill(party.pid, "SIGCONT");
  }

  await seeOneVote("Tone 2");
}, 90_000);
