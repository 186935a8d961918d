import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { PartySnapshot } from "../protocol/party.ts";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { type BusyParty, startBusyParty } from "./testing/looks/busy-party.ts";
import { rememberParty } from "./testing/same-party.ts";
import { startVisits } from "./testing/visits.ts";

const visits = startVisits();
let party: BusyParty;
let restore: () => Promise<void>;

beforeAll(async () => {
  party = await startBusyParty();
  restore = await rememberParty(party);
}, 240_000);
afterEach(() => restore(), 60_000);
afterAll(() => party.close());

/** A phone that has never been here. */
const newPhone = (frame: Frame, locale = "en-GB"): Promise<Page> =>
  visits.open(frame, `${party.url}/`, { locale });

const sheetOf = (page: Page) => page.locator("dialog");
const close = (page: Page): Promise<void> =>
  sheetOf(page).getByRole("button", { name: "Close", exact: true }).tap();
const addFirst = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Add a song" }).tap();
  await sheetOf(page)
    .getByRole("button", { name: /^Add .* by / })
    .first()
    .tap();
  await sheetOf(page).getByText("In the queue").first().waitFor();
};
/** As the box sees who holds the phone. */
const seenBy = (page: Page): Promise<PartySnapshot> =>
  page.evaluate<PartySnapshot>(`fetch("/api/v1/party").then((answer) => answer.json())`);

inFrames("who comes for the first time has a song in the queue after two taps", async (frame) => {
  const page = await newPhone(frame);

  await page.getByRole("button", { name: "Add a song" }).tap();
  await sheetOf(page)
    .getByRole("button", { name: /^Add .* by / })
    .first()
    .tap();

  await sheetOf(page).getByText("In the queue").first().waitFor();
  await waitFor("an own song in the queue", async () => {
    const cookies = await page.context().cookies();
    const { queue, me } = await seenBy(page);
    return cookies.length > 0 && queue.some((entry) => entry.requestedBy?.guestId === me.guestId);
  });
  expect(visits.complaints()).toEqual([]);
});

inFrames("a guest takes a name and a colour, and everybody sees them", async (frame) => {
  const name = `Rosalind ${frame.width} ${frame.theme}`;
  const [page, other] = [await newPhone(frame), await newPhone(frame)];
  await addFirst(page);
  await close(page);
  const { me } = await seenBy(page);

  await page.getByRole("button", { name: "You" }).tap();
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Save" }).tap();
  // The dot, not its hidden button: whoever is still moving is not tapped.
  await page.locator(".hues label").nth(6).tap();

  // The song waits at the end, and only what is near the screen is drawn.
  await other.locator(".queue-history").scrollIntoViewIfNeeded();
  await other.locator(".queue-list").getByText(name).first().waitFor();
  await waitFor("the colour", async () => {
    const { queue } = await partyOf(party.regular);
    return queue.some(
      ({ requestedBy }) => requestedBy?.name === name && requestedBy.hue !== me.hue,
    );
  });
});

inFrames("what a guest asked for, and what became of it, is in the history", async (frame) => {
  const page = await newPhone(frame);
  const { items } = await bodyOf(
    party.regular.get<{ items: { title: string; how: string }[] }>("/history"),
  );
  await addFirst(page);
  await close(page);

  await page.getByRole("button", { name: "What has played" }).tap();
  const last = items.find(({ how }) => how === "skipped");
  await sheetOf(page)
    .locator(".song-row", { hasText: last?.title ?? "nothing" })
    .getByText("skipped")
    .first()
    .waitFor();
  await sheetOf(page).getByText("What I asked for").tap();

  await sheetOf(page)
    .getByText(/^Plays (next|in about)/)
    .first()
    .waitFor();
});

inFrames("a hashtag waits for the host, and then everybody sees it", async (frame) => {
  const [page, other] = [await newPhone(frame), await newPhone(frame)];
  await page.getByRole("button", { name: "Add a hashtag" }).tap();
  await page.getByLabel("Your hashtag").fill("pizza soon");
  await page.getByRole("button", { name: "Say it" }).tap();
  await page.getByText("waits for the host").first().waitFor();
  expect(await other.getByText("#pizzaSoon").count()).toBe(0);

  const { me } = await partyOf(party.hostPhone);
  const tag = me.hashtags.find(({ text }) => text === "pizzaSoon");
  await bodyOf(party.hostPhone.put(`/hashtags/${tag?.hashtagId}`, { isShown: true }));

  await other.getByText("#pizzaSoon").first().waitFor();
});

inFrames(
  "a muted guest can vote and is told kindly why not more; a banned one can only look",
  async (frame) => {
    const page = await newPhone(frame);
    const row = page.locator(".queue-list .song-row").nth(2);
    await row.getByRole("button", { name: /Vote up/ }).tap();
    const { me } = await seenBy(page);

    const path = `/guests/${me.guestId}`;
    await waitFor("the guest to have joined", async () => {
      const { items } = await bodyOf(
        party.hostPhone.get<{ items: { guestId: string }[] }>("/guests"),
      );
      return items.some(({ guestId }) => guestId === me.guestId);
    });
    await bodyOf(party.hostPhone.patch(path, { standing: "muted" }));
    await page.getByText("The host lets you vote").first().waitFor();
    await page.getByRole("button", { name: "Add a song" }).waitFor({ state: "detached" });
    await bodyOf(party.hostPhone.patch(path, { standing: "banned" }));

    await page.getByText("You can watch the party, but not join in tonight").first().waitFor();
  },
);

inFrames(
  "speaks the language of the browser, and the one that was chosen from then on",
  async (frame) => {
    const page = await newPhone(frame, "de-AT");
    await page.getByRole("heading", { name: "Als Nächstes" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");

    await page.locator(".masthead-you").tap();
    await sheetOf(page).locator('a[href*="lang=fr"]').tap();
    await waitFor("French", async () => (await page.locator("html").getAttribute("lang")) === "fr");
    await page.goto(`${party.url}/`);

    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  },
);

inFrames("black is black, and stays so the next time", async (frame) => {
  const page = await newPhone(frame);
  await page.getByRole("button", { name: "You" }).tap();
  await sheetOf(page).getByText("Black", { exact: true }).tap();
  await page.reload();
  await page.locator(".queue-list").waitFor();

  const ground = await page.evaluate<string>(
    "getComputedStyle(document.documentElement).backgroundColor",
  );

  expect(ground).toBe("rgb(0, 0, 0)");
});

inFrames("tells who asked and who voted, unless the host hides guests", async (frame) => {
  const page = await newPhone(frame);
  const list = page.locator(".queue-list");
  await list.locator(".voters i").first().waitFor();
  await waitFor("names", async () => (await list.textContent())?.includes("Zoë"));

  await bodyOf(party.hostPhone.patch("/settings", { showGuests: false }));

  await waitFor("no names", async () => !(await list.textContent())?.includes("Zoë"));
  await list.locator(".voters i").first().waitFor({ state: "detached" });
});
