import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { startDaemon } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { goTo, signIn } from "./testing/host-page.ts";
import { type BusyParty, startBusyParty } from "./testing/looks/busy-party.ts";
import { openBrowser } from "./testing/phone.ts";

let browser: Browser;
let party: BusyParty;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  party = await startBusyParty();
}, 120_000);
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    acceptDownloads: true,
  });
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(async () => {
  await party.close();
  await browser.close();
});

const titles = async (): Promise<readonly string[]> =>
  (await partyOf(party.hostPhone)).queue.map(({ title }) => title);
const sheet = () => page.locator("dialog");

it("plays, pauses, skips and turns the music down", async () => {
  await signIn(page, party.url);
  await page.getByRole("button", { name: "Pause" }).tap();
  await waitFor("a pause", async () => (await partyOf(party.regular)).party.state === "paused");
  await page.getByRole("button", { name: "Play", exact: true }).tap();
  await waitFor("music", async () => (await partyOf(party.regular)).party.state === "playing");
  const [next] = await titles();

  await page.getByRole("button", { name: "Skip" }).tap();
  await waitFor("the next song", async () => {
    const { nowPlaying } = await partyOf(party.regular);
    return nowPlaying?.title === next;
  });
  await page.getByLabel("Volume").fill("35");

  await waitFor("less noise", async () => (await partyOf(party.regular)).party.volumePct === 35);
}, 60_000);

it("moves a song with the keyboard, with a finger, and takes several out at once", async () => {
  // All of it in sight: no dock lies over what is dragged.
  await page.setViewportSize({ width: 390, height: 1600 });
  await signIn(page, party.url);
  const [first, second, third] = await titles();
  const grip = page.getByRole("button", { name: `Move ${second}` });
  await grip.focus();
  await page.keyboard.press(" ");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press(" ");
  await waitFor("the second to be first", async () => (await titles())[0] === second);

  const from = await page.getByRole("button", { name: `Move ${third}` }).boundingBox();
  const to = await page.getByRole("button", { name: `Move ${second}` }).boundingBox();
  if (!from || !to) throw new Error("the grips are out of sight");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y - 4, { steps: 12 });
  await page.mouse.up();
  await waitFor("the third to be first", async () => (await titles())[0] === third);

  await page.getByRole("button", { name: "Select" }).tap();
  await page.getByLabel(`Choose ${first}`).check();
  await page.getByLabel(`Choose ${second}`).check();
  await page.getByRole("button", { name: "Remove" }).tap();
  await waitFor("both to be gone", async () => {
    const left = await titles();
    return !left.includes(first ?? "") && !left.includes(second ?? "");
  });
}, 60_000);

it("lets a hashtag be seen, and keeps a guest quiet", async () => {
  await signIn(page, party.url, "guests");
  await page.getByRole("button", { name: /Show/ }).first().tap();
  await waitFor("the hashtag", async () =>
    (await partyOf(party.regular)).hashtags.some(({ text }) => text.startsWith("cake")),
  );

  await page.getByRole("link", { name: "Otis" }).tap();
  await sheet().getByText("Only vote").tap();

  await waitFor("quiet", async () => {
    const { items } = await bodyOf(
      party.hostPhone.get<{ items: { name: string; standing: string }[] }>("/guests"),
    );
    return items.find(({ name }) => name === "Otis")?.standing === "muted";
  });
}, 60_000);

it("takes a ready-made party and takes it back", async () => {
  await signIn(page, party.url, "settings");
  const before = await bodyOf(party.hostPhone.get<object>("/settings"));
  const settings = () => bodyOf(party.hostPhone.get<object>("/settings"));

  await page.getByRole("button", { name: /^Wedding/ }).tap();
  await waitFor("another party", async () => !isDeepStrictEqual(await settings(), before));
  await page.getByRole("button", { name: "Undo" }).tap();

  await waitFor("the old party", async () => isDeepStrictEqual(await settings(), before));
}, 60_000);

it("keeps the evening as a report and as a table", async () => {
  await signIn(page, party.url);
  await goTo(page, "Numbers");
  await page.locator(".hour-chart").waitFor();
  await page.getByRole("button", { name: "Write the report" }).tap();
  const [report] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.getByRole("link", { name: "Save" }).first().tap({ timeout: 60_000 }),
  ]);
  const [table] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Table (CSV)" }).tap(),
  ]);

  const html = await readFile(await report.path(), "utf8");
  expect(html).toContain("Mia’s Thirtieth");
  expect(html).toContain("data:image/webp;base64,");
  expect(await readFile(await table.path(), "utf8")).toContain("total,requests");
}, 120_000);

it("hangs up a poster with the party's address", async () => {
  await signIn(page, party.url);
  await goTo(page, "Poster");

  await page.locator(".poster .qr-code").first().waitFor();
  await page.locator(".poster", { hasText: /\d+\.\d+\.\d+\.\d+:\d+/ }).waitFor();
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1000);
}, 60_000);

it("sees how the box is, restarts the player and saves the log", async () => {
  await signIn(page, party.url);
  await goTo(page, "Health");
  await page.getByText("Memory card").waitFor();
  const before = party.mpvPid();

  await page.getByRole("button", { name: "Restart the player" }).first().tap();
  await waitFor(
    "another player",
    () => {
      const now = party.mpvPid();
      return now !== undefined && now !== before;
    },
    30_000,
  );
  const [log] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "The log" }).tap(),
  ]);

  expect(await readFile(await log.path(), "utf8")).toMatch(
    /^\d{4}-\d\d-\d\dT\S+Z (info|warn|error) /,
  );
}, 90_000);

it("is led through the first steps when the box is new", async () => {
  const fresh = await startDaemon({ music: await tinyMusic() });
  try {
    await page.goto(`${fresh.url}/host`);
    await page.getByLabel("PIN").fill("123456");
    await page.getByRole("button", { name: "Sign in" }).tap();
    await page.locator(".setup-steps").waitFor();

    await page.getByLabel("The party’s name").fill("Kitchen Disco");
    await page.getByRole("button", { name: "Next" }).tap();
    await page.getByLabel("Your PIN").fill("24680");
    await page.getByRole("button", { name: "Next" }).tap();
    // There is music already, or it is still being read.
    await page.getByRole("link", { name: /music/i }).waitFor();
    await page.getByRole("button", { name: /^(Next|Later)$/ }).tap();
    await page.getByRole("button", { name: "Play a test tone" }).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: /^Finish/ }).tap();

    await page.locator(".transport").waitFor();
    const guest = await fresh.guest();
    expect((await partyOf(guest)).party.name).toBe("Kitchen Disco");
    expect(await guest.post("/session", { pin: "24680" })).toMatchObject({ status: 204 });
  } finally {
    await fresh.close();
  }
}, 90_000);
