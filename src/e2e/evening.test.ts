import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { partyOf, tracksOf } from "../testing/daemon/party-steps.ts";
import { HOST_PIN, startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { openBrowser, openPhone, type Phone, scoreOf } from "./testing/phone.ts";

let browser: Browser;
let party: TestParty;
let ada: Phone;
let bob: Phone;

beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);
afterAll(() => browser.close());

beforeEach(async () => {
  party = await startDaemon({ music: await tinyMusic() });
  await tracksOf(await party.guest(), 8);
  ada = await openPhone(browser, party.url, "light");
  bob = await openPhone(browser, party.url, "dark");
}, 40_000);
afterEach(async () => {
  await Promise.all([ada.page.context().close(), bob.page.context().close()]);
  await party.close();
});

it("two phones search, ask and vote, see each other at once, and the winner plays next", async () => {
  await ada.add("Tone 4");
  await bob.add("Tone 6");
  await waitFor("bob to see ada's song", async () => (await scoreOf(bob.song("Tone 4"))) === 1);
  await ada.song("Tone 6").getByLabel("Vote up").click();

  await waitFor("bob to see ada's vote", async () => (await scoreOf(bob.song("Tone 6"))) === 2);
  await waitFor("the winner on top", async () => (await bob.queue())[0] === "Tone 6");
  const host = await party.host();
  await host.post("/playback/skip", {});

  await waitFor("both to see the winner play", async () =>
    (await Promise.all([ada.nowPlaying(), bob.nowPlaying()])).every((title) => title === "Tone 6"),
  );
  await bob.page.getByText("Your song is on").waitFor();
  const { nowPlaying } = await partyOf(host);
  expect(nowPlaying).toMatchObject({ title: "Tone 6", state: "playing" });
  expect(await ada.queue()).toEqual(["Tone 4"]);
  expect([...ada.complaints, ...bob.complaints]).toEqual([]);
}, 60_000);

it("a guest changes a vote, takes it back, and withdraws a song", async () => {
  await ada.add("Tone 2");
  await bob.song("Tone 2").getByLabel("Vote down").click();
  await waitFor("the vote down", async () => (await scoreOf(ada.song("Tone 2"))) === 0);

  await bob.song("Tone 2").getByLabel("Vote down").click();
  await waitFor("the vote taken back", async () => (await scoreOf(ada.song("Tone 2"))) === 1);
  await ada
    .song("Tone 2")
    .getByRole("button", { name: /Take back/ })
    .click();

  await bob.song("Tone 2").waitFor({ state: "detached" });
  expect(await ada.queue()).toEqual([]);
}, 60_000);

it("the host signs in with the PIN, pauses, and removes what nobody should hear", async () => {
  await bob.add("Tone 7");
  await ada.page.getByRole("button", { name: "You", exact: true }).click();
  await ada.page.getByRole("link", { name: "Host sign-in" }).click();
  await ada.page.getByLabel("PIN").fill(HOST_PIN);
  await ada.page.getByRole("button", { name: "Sign in" }).click();
  await ada.page.getByRole("button", { name: "Pause" }).click();
  await bob.page.getByText("Paused").waitFor();

  await ada.page.getByRole("button", { name: /More about Tone 7/ }).click();
  await ada.page
    .locator("dialog")
    .getByRole("button", { name: /Remove/ })
    .click();

  await bob.song("Tone 7").waitFor({ state: "detached" });
  await bob.page.getByText(/The host removed/).waitFor();
}, 60_000);

it("a refusal says in words what is wrong, and a closed queue says so before anybody asks", async () => {
  const host = await party.host();
  await host.patch("/settings", { requestBurst: 1 });
  await ada.add("Tone 1");
  await ada.page.getByRole("button", { name: "Add a song" }).click();
  await ada.page.getByLabel("Song, artist or album").fill("Tone 8");
  await ada.page
    .locator("dialog")
    .getByText(/No requests left/)
    .waitFor();
  await ada.page.locator(".results .song-row", { hasText: "Tone 8" }).waitFor();
  expect(await ada.page.locator(".results .button-strong").count()).toBe(0);
  await host.patch("/settings", { interactivity: "closed" });

  await bob.page.getByText("Requests are closed for now").waitFor();
  expect(await ada.queue()).toEqual(["Tone 1"]);
}, 60_000);

it("the page outlives a daemon that is killed: a banner, then everything is there again", async () => {
  await ada.add("Tone 3");

  await party.kill();
  await ada.page
    .getByText(/Reconnecting|connection/i)
    .first()
    .waitFor();
  await party.start();

  await ada.page.getByText(/Reconnecting/i).waitFor({ state: "detached" });
  await waitFor("the queue", async () => (await ada.queue())[0] === "Tone 3");
  await bob.song("Tone 3").getByLabel("Vote up").click();
  await waitFor("votes to work again", async () => (await scoreOf(ada.song("Tone 3"))) === 2);
}, 60_000);

it("the keyboard alone finds, asks and votes", async () => {
  const { page } = ada;
  await page.getByRole("button", { name: "Add a song" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Song, artist or album").waitFor();
  await page.keyboard.type("tone 5");
  await page.locator(".results .song-row", { hasText: "Tone 5" }).waitFor();
  await page.locator(".results .song-row", { hasText: "Tone 5" }).locator("button").focus();
  await page.keyboard.press("Enter");
  await page.getByText("In the queue").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });

  await bob.song("Tone 5").getByLabel("Vote up").focus();
  await bob.page.keyboard.press("Space");

  await waitFor("the vote", async () => (await scoreOf(ada.song("Tone 5"))) === 2);
}, 60_000);
