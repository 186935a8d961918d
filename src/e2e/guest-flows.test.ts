import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { type BusyParty, startBusyParty } from "./testing/looks/busy-party.ts";
import { openBrowser } from "./testing/phone.ts";

let browser: Browser;
let party: BusyParty;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  party = await startBusyParty();
}, 120_000);
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});
afterAll(async () => {
  await party.close();
  await browser.close();
});

interface Screen {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly locale?: string;
}
const PHONE: Screen = { width: 390, height: 844, theme: "dark" };

/** A phone that has never been here. */
const newPhone = async (screen: Screen = PHONE, path = "/"): Promise<Page> => {
  const { width, height, theme, locale = "en-GB" } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    hasTouch: true,
  });
  open.push(context);
  const page = await context.newPage();
  await page.goto(`${party.url}${path}`);
  return page;
};

const sheetOf = (page: Page) => page.locator("dialog");
const close = (page: Page): Promise<void> =>
  sheetOf(page).getByRole("button", { name: "Close", exact: true }).tap();
const rowOf = (page: Page, title: string) =>
  page.locator(".queue-list .song-row", { hasText: title });

it.each<Screen>([
  { width: 360, height: 640, theme: "light" },
  { width: 390, height: 844, theme: "dark" },
  { width: 820, height: 1180, theme: "light" },
  { width: 1920, height: 1080, theme: "dark" },
])(
  "who comes for the first time has a song in the queue after two taps, at $width x $height",
  async (screen) => {
    const page = await newPhone(screen);

    await page.getByRole("button", { name: "Add a song" }).tap();
    await sheetOf(page)
      .getByRole("button", { name: /^Add .* by / })
      .first()
      .tap();

    await sheetOf(page).getByText("In the queue").first().waitFor();
    await waitFor("an own song in the queue", async () => {
      const cookies = await page.context().cookies();
      const { queue, me } = await page.evaluate<{
        queue: { requestedBy?: { guestId: string } }[];
        me: { guestId: string };
      }>(`fetch("/api/v1/party").then((answer) => answer.json())`);
      return cookies.length > 0 && queue.some((entry) => entry.requestedBy?.guestId === me.guestId);
    });
  },
  60_000,
);

it("a song is found by typing, by album and by dice", async () => {
  const page = await newPhone();
  await page.getByRole("button", { name: "Add a song" }).tap();

  await page.getByLabel("Song, artist or album").fill("zazolc");
  await sheetOf(page).locator(".song-row", { hasText: "Zażółć" }).first().waitFor();
  await page.getByLabel("Song, artist or album").fill("");
  await sheetOf(page).getByRole("button", { name: "Albums" }).tap();
  await sheetOf(page).getByText("Night 2021").tap();
  await sheetOf(page).getByText("Dance Until the Bus Comes").waitFor();
  await page.goBack();
  await sheetOf(page).getByText("Night 2021").waitFor();
  await page.goBack();
  await sheetOf(page).getByRole("button", { name: "Surprise me" }).tap();
  await sheetOf(page).getByRole("button", { name: "Another one" }).tap();
  await sheetOf(page)
    .getByRole("button", { name: /Add it|Add .* by/ })
    .tap();
  await sheetOf(page).getByText("In the queue").first().waitFor();
}, 60_000);

it("a song that was played says when it can be asked for again", async () => {
  const page = await newPhone();
  const { items } = await bodyOf(
    party.regular.get<{ items: { title: string; how: string }[] }>("/history"),
  );
  const title = items.find(({ how }) => how !== "playing")?.title ?? "";
  await page.getByRole("button", { name: "Add a song" }).tap();

  await page.getByLabel("Song, artist or album").fill(title);

  const row = sheetOf(page).locator(".song-row", { hasText: title }).first();
  await row.getByText(/again at \d\d:\d\d/).waitFor();
  expect(await row.getByRole("button").count()).toBe(0);
}, 60_000);

it("a guest takes a name and a colour, and everybody sees them", async () => {
  const [page, other] = [await newPhone(), await newPhone({ ...PHONE, theme: "light" })];
  await page.getByRole("button", { name: "Add a song" }).tap();
  await sheetOf(page)
    .getByRole("button", { name: /^Add .* by / })
    .first()
    .tap();
  await sheetOf(page).getByText("In the queue").first().waitFor();
  await close(page);

  await page.getByRole("button", { name: "You" }).tap();
  await page.getByLabel("Your name").fill("Rosalind");
  await page.getByRole("button", { name: "Save" }).tap();
  await page.getByLabel("Colour 7").click({ force: true });

  // The song waits at the end, and only what is near the screen is drawn.
  await other.locator(".queue-history").scrollIntoViewIfNeeded();
  await other.locator(".queue-list").getByText("Rosalind").first().waitFor();
  await waitFor("the colour", async () => {
    const { queue } = await partyOf(party.regular);
    return queue.some(({ requestedBy }) => requestedBy?.name === "Rosalind");
  });
}, 60_000);

it("what a guest asked for, and what became of it, is in the history", async () => {
  const page = await newPhone();
  await page.getByRole("button", { name: "Add a song" }).tap();
  await sheetOf(page)
    .getByRole("button", { name: /^Add .* by / })
    .first()
    .tap();
  await sheetOf(page).getByText("In the queue").first().waitFor();
  await close(page);

  await page.getByRole("button", { name: "What has played" }).tap();
  await sheetOf(page).getByText("Marigold Morning").waitFor();
  await sheetOf(page).getByText("What I asked for").tap();

  await sheetOf(page)
    .getByText(/^Plays (next|in about)/)
    .first()
    .waitFor();
}, 60_000);

it("a hashtag waits for the host, and then everybody sees it", async () => {
  const [page, other] = [await newPhone(), await newPhone()];
  await page.getByRole("button", { name: "Add a hashtag" }).tap();
  await page.getByLabel("Your hashtag").fill("pizza soon");
  await page.getByRole("button", { name: "Say it" }).tap();
  await page.getByText("waits for the host").first().waitFor();
  expect(await other.getByText("#pizzaSoon").count()).toBe(0);

  const { me } = await partyOf(party.hostPhone);
  const tag = me.hashtags.find(({ text }) => text === "pizzaSoon");
  await bodyOf(party.hostPhone.put(`/hashtags/${tag?.hashtagId}`, { isShown: true }));

  await other.getByText("#pizzaSoon").first().waitFor();
}, 60_000);

it("a muted guest can vote and is told kindly why not more; a banned one can only look", async () => {
  const page = await newPhone();
  const row = page.locator(".queue-list .song-row").nth(2);
  await row.getByRole("button", { name: /Vote up/ }).tap();
  const mine = await page.evaluate<{ me: { guestId: string } }>(
    `fetch("/api/v1/party").then((answer) => answer.json())`,
  );

  const path = `/guests/${mine.me.guestId}`;
  await waitFor("the guest to have joined", async () => {
    const { items } = await bodyOf(
      party.hostPhone.get<{ items: { guestId: string }[] }>("/guests"),
    );
    return items.some(({ guestId }) => guestId === mine.me.guestId);
  });
  await bodyOf(party.hostPhone.patch(path, { standing: "muted" }));
  await page.getByRole("button", { name: "Add a song" }).waitFor({ state: "detached" });
  await bodyOf(party.hostPhone.patch(path, { standing: "banned" }));

  await page.getByText("You can watch the party, but not join in tonight").first().waitFor();
}, 60_000);

it("speaks the language of the browser, and the one that was chosen from then on", async () => {
  const page = await newPhone({ ...PHONE, locale: "de-AT" });
  await page.getByRole("heading", { name: "Als Nächstes" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");

  await page.locator(".masthead-you").tap();
  await sheetOf(page).locator('a[href*="lang=fr"]').tap();
  await waitFor("French", async () => (await page.locator("html").getAttribute("lang")) === "fr");
  await page.goto(`${party.url}/`);

  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
}, 60_000);

it("black is black, and stays so the next time", async () => {
  const page = await newPhone({ ...PHONE, theme: "light" });
  await page.getByRole("button", { name: "You" }).tap();
  await sheetOf(page).getByText("Black", { exact: true }).tap();
  await page.reload();
  await page.locator(".queue-list").waitFor();

  const ground = await page.evaluate<string>(
    "getComputedStyle(document.documentElement).backgroundColor",
  );

  expect(ground).toBe("rgb(0, 0, 0)");
}, 60_000);

it("tells who voted by their colours, unless the host hides guests", async () => {
  const page = await newPhone();
  await rowOf(page, "Raspberry").first().waitFor();
  await waitFor("names", async () =>
    (await page.locator(".queue-list").textContent())?.includes("Zoë"),
  );

  await bodyOf(party.hostPhone.patch("/settings", { showGuests: false }));

  await waitFor(
    "no names",
    async () => !(await page.locator(".queue-list").textContent())?.includes("Zoë"),
  );
  await bodyOf(party.hostPhone.patch("/settings", { showGuests: true }));
}, 60_000);
