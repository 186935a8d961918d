import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { partyOf, tracksOf } from "../testing/daemon/party-steps.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { openBrowser } from "./testing/phone.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The window that a phone opens by itself to sign in to a Wi-Fi, at its smallest. */
const WINDOW = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false, hasTouch: true };

let browser: Browser;
let party: TestParty;

beforeAll(async () => {
  browser = await openBrowser();
  party = await startDaemon({ music: await tinyMusic() });
  const guest = await party.guest();
  await waitFor("the music", () => tracksOf(guest, 8).catch(() => undefined), 50_000);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await party.close();
});

const openWindow = async (): Promise<Page> => {
  const context = await browser.newContext(WINDOW);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${party.url}/hello`);
  return page;
};

/** A browser that refuses every cookie. */
const openForgetfulWindow = async (): Promise<Page> => {
  const profile = mkdtempSync(join(tmpdir(), "rumpus-forgetful-"));
  mkdirSync(join(profile, "Default"));
  const refuse = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(refuse));
  const context = await chromium.launchPersistentContext(profile, {
    ...WINDOW,
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  onTestFinished(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${party.url}/hello`);
  return page;
};

const row = (page: Page, title: string) => page.locator(".row", { hasText: title });
const score = async (page: Page, title: string): Promise<string> =>
  (await row(page, title).locator(".votes b").textContent()) ?? "";

const addSong = async (page: Page, title: string): Promise<void> => {
  await page.getByRole("link", { name: "Add a song" }).click();
  await page.getByLabel("Song, artist or album").fill(title);
  await page.getByRole("button", { name: "Search" }).click();
  await row(page, title).first().getByRole("button", { name: "Add" }).click();
};

const openFullPage = async (page: Page): Promise<{ context: BrowserContext; mine: Page }> => {
  const address = (await page.locator(".addr").textContent()) ?? "";
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const mine = await context.newPage();
  await mine.goto(`http://${address}`);
  return { context, mine };
};

it("a guest without JavaScript finds a song, asks for it, votes, and votes to skip", async () => {
  const page = await openWindow();
  await addSong(page, "Tone 4");
  await page.getByText("Your song is in!").waitFor();
  expect(await score(page, "Tone 4")).toBe("Votes: 1");

  await row(page, "Tone 4").getByRole("button", { name: "Up" }).click();
  await page.getByText("Your vote is gone.").waitFor();
  expect(await score(page, "Tone 4")).toBe("Votes: 0");
  await row(page, "Tone 4").getByRole("button", { name: "Up" }).click();
  await page.getByText("Your vote counts.").waitFor();

  await page.getByRole("button", { name: "Skip?" }).click();
  await page.getByText("You voted to skip this song.").waitFor();
  await page.getByText("1 of 2 votes").waitFor();
  await page.getByRole("button", { name: "Skip it!" }).click();
  await page.getByText("0 of 2 votes").waitFor();
  expect(page.url()).not.toContain("pass");
}, 60_000);

it("and is the same guest in the real browser, by a code that works once", async () => {
  const page = await openWindow();
  await addSong(page, "Tone 5");
  await page.getByText("Your song is in!").waitFor();

  const { context, mine } = await openFullPage(page);
  const thief = await openFullPage(page);

  expect(new URL(mine.url()).pathname).toBe("/");
  const snapshot = await (await context.request.get(`${party.url}/api/v1/party`)).json();
  const song = snapshot.queue.find(({ title }: { title: string }) => title === "Tone 5");
  expect(song.requestedBy.guestId).toBe(snapshot.me.guestId);
  expect(new URL(thief.mine.url()).pathname).toBe("/hello");
}, 60_000);

it("a window that keeps no cookies still is one guest, and hands over too", async () => {
  const page = await openForgetfulWindow();
  const host = await party.host();
  const before = (await partyOf(host)).queue.length;
  await addSong(page, "Tone 6");
  await page.getByText("Your song is in!").waitFor();
  await row(page, "Tone 6").getByRole("button", { name: "Up" }).click();
  await page.getByText("Your vote is gone.").waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await row(page, "Tone 6").getByRole("button", { name: "Take back" }).count()).toBe(1);

  await openFullPage(page);
  await row(page, "Tone 6").getByRole("button", { name: "Take back" }).click();
  await page.getByText("Your song is out again.").waitFor();
  await waitFor("the song to be gone", async () => (await partyOf(host)).queue.length === before);
}, 60_000);

it.each(["light", "dark"] as const)(
  "nothing about it hinders anybody (%s)",
  async (colorScheme) => {
    const context = await browser.newContext({ ...WINDOW, javaScriptEnabled: true, colorScheme });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    for (const path of [
      "/hello",
      "/hello?q=",
      "/hello?q=nothing+like+it",
      "/hello?said=queue-full",
    ]) {
      await page.goto(`${party.url}${path}`);
      await page.evaluate(AXE);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      const { violations } = (await page.evaluate("axe.run()")) as {
        violations: readonly { id: string; nodes: readonly { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  },
  60_000,
);
