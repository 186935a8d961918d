import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { startEvening } from "./testing/evening.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { startVisits } from "./testing/visits.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const visits = startVisits();
const evening = startEvening();

/** The window that a phone opens by itself to sign in to a Wi-Fi. */
const openWindow = (frame: Frame): Promise<Page> =>
  visits.open(frame, `${evening.party().url}/hello`, { javaScriptEnabled: false });

/** A browser that refuses every cookie. */
const openForgetfulWindow = async ({ width, height, theme }: Frame): Promise<Page> => {
  const profile = mkdtempSync(join(tmpdir(), "rumpus-forgetful-"));
  mkdirSync(join(profile, "Default"));
  const refuse = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(refuse));
  const context = await chromium.launchPersistentContext(profile, {
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: false,
    hasTouch: true,
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  onTestFinished(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${evening.party().url}/hello`);
  return page;
};

const row = (page: Page, title: string) => page.locator(".row", { hasText: title });
const score = async (page: Page, title: string): Promise<string> =>
  (await row(page, title).locator(".votes b").textContent()) ?? "";

const addSong = async (page: Page, title: string): Promise<void> => {
  await page.getByRole("link", { name: "Add a song" }).tap();
  await page.getByLabel("Song, artist or album").fill(title);
  await page.getByRole("button", { name: "Search" }).tap();
  await row(page, title).first().getByRole("button", { name: "Add" }).tap();
};

const addressOn = async (page: Page): Promise<string> =>
  (await page.locator(".addr").textContent()) ?? "";

const openFullPage = async (
  frame: Frame,
  address: string,
): Promise<{ context: BrowserContext; mine: Page }> => {
  const mine = await visits.open(frame, `http://${address}`);
  return { context: mine.context(), mine };
};

inFrames(
  "a guest without JavaScript finds a song, asks for it, votes, and votes to skip",
  async (frame) => {
    await bodyOf(evening.host().patch("/settings", { skipMinimum: 2, skipSharePct: 1 }));
    const page = await openWindow(frame);
    await addSong(page, "Tone 4");
    await page.getByText("Your song is in!").waitFor();
    expect(await score(page, "Tone 4")).toBe("Votes: 1");

    await row(page, "Tone 4").getByRole("button", { name: "Up" }).tap();
    await page.getByText("Your vote is gone.").waitFor();
    expect(await score(page, "Tone 4")).toBe("Votes: 0");
    await row(page, "Tone 4").getByRole("button", { name: "Up" }).tap();
    await page.getByText("Your vote counts.").waitFor();

    await page.getByRole("button", { name: "Skip?" }).tap();
    await page.getByText("You voted to skip this song.").waitFor();
    await page.getByText("1 of 2 votes").waitFor();
    await page.getByRole("button", { name: "Skip it!" }).tap();
    await page.getByText("0 of 2 votes").waitFor();
    expect(page.url()).not.toContain("pass");
  },
);

inFrames("and is the same guest in the real browser, by a code that works once", async (frame) => {
  const page = await openWindow(frame);
  await addSong(page, "Tone 5");
  await page.getByText("Your song is in!").waitFor();

  // Read once: the page refreshes itself, and would show another code to the second one.
  const address = await addressOn(page);
  const { context, mine } = await openFullPage(frame, address);
  const thief = await openFullPage(frame, address);

  expect(new URL(mine.url()).pathname).toBe("/");
  const snapshot = await (await context.request.get(`${evening.party().url}/api/v1/party`)).json();
  const song = snapshot.queue.find(({ title }: { title: string }) => title === "Tone 5");
  expect(song.requestedBy.guestId).toBe(snapshot.me.guestId);
  expect(new URL(thief.mine.url()).pathname).toBe("/hello");
});

inFrames("a window that keeps no cookies still is one guest, and hands over too", async (frame) => {
  const page = await openForgetfulWindow(frame);
  const host = evening.host();
  const before = (await partyOf(host)).queue.length;
  await addSong(page, "Tone 6");
  await page.getByText("Your song is in!").waitFor();
  await row(page, "Tone 6").getByRole("button", { name: "Up" }).tap();
  await page.getByText("Your vote is gone.").waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await row(page, "Tone 6").getByRole("button", { name: "Take back" }).count()).toBe(1);

  await openFullPage(frame, await addressOn(page));
  await row(page, "Tone 6").getByRole("button", { name: "Take back" }).tap();
  await page.getByText("Your song is out again.").waitFor();
  await waitFor("the song to be gone", async () => (await partyOf(host)).queue.length === before);
});

inFrames("nothing about it hinders anybody", async (frame) => {
  const { url } = evening.party();
  const page = await visits.open(frame, `${url}/hello`);
  for (const path of [
    "/hello",
    "/hello?q=",
    "/hello?q=nothing+like+it",
    "/hello?said=queue-full",
  ]) {
    await page.goto(`${url}${path}`);
    await page.evaluate(AXE);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(frame.width);
    const { violations } = (await page.evaluate("axe.run()")) as {
      violations: readonly { id: string; nodes: readonly { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
