import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { TrackPage } from "../protocol/rest.ts";
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
  const { items } = await bodyOf(party.hostPhone.get<TrackPage>("/tracks?q=mina&limit=2"));
  const trackIds = items.map(({ trackId }) => trackId);
  await bodyOf(party.hostPhone.post("/playlists", { name: "For Grandma", trackIds }));
}, 240_000);
afterEach(() => restore(), 60_000);
afterAll(() => party.close());

const sheetOf = (page: Page) => page.locator("dialog");
const field = (page: Page) => page.getByLabel("Song, artist or album");

/** A phone that has never been here, about to add a song. */
const aboutToAdd = async (frame: Frame): Promise<Page> => {
  const page = await visits.open(frame, `${party.url}/`);
  await page.getByRole("button", { name: "Add a song" }).tap();
  await sheetOf(page).locator(".shelf-tile").first().waitFor();
  return page;
};

const openShelf = (page: Page, name: string): Promise<void> =>
  sheetOf(page).getByRole("button", { name, exact: true }).tap();

inFrames("a song is found by typing a little, and by what may be meant", async (frame) => {
  const page = await aboutToAdd(frame);

  await field(page).fill("zazolc");
  await sheetOf(page).locator(".song-row", { hasText: "Zażółć" }).first().waitFor();
  await field(page).fill("marig");
  const suggestion = sheetOf(page)
    .getByRole("list", { name: "Suggestions" })
    .getByRole("button", { name: /^Marig/ })
    .first();
  const suggested = (await suggestion.textContent()) ?? "";
  await suggestion.tap();

  expect(await field(page).inputValue()).toBe(suggested);
  await sheetOf(page).locator(".song-row", { hasText: "Marigold" }).first().waitFor();
  await field(page).fill("mina okoje");
  await sheetOf(page).locator(".song-row", { hasText: "Mina Okoye" }).first().waitFor();
});

inFrames(
  "who has nothing in mind sees what is popular and new, or throws a dice",
  async (frame) => {
    const page = await aboutToAdd(frame);
    await sheetOf(page).getByRole("region", { name: "Popular tonight" }).waitFor();
    await sheetOf(page).getByRole("region", { name: "New here" }).waitFor();

    await sheetOf(page).getByRole("button", { name: "Surprise me" }).tap();
    await sheetOf(page).getByRole("button", { name: "Another one" }).tap();
    await sheetOf(page)
      .getByRole("button", { name: /Add it|Add .* by/ })
      .tap();

    await sheetOf(page).getByText("In the queue").first().waitFor();
    expect(visits.complaints()).toEqual([]);
  },
);

inFrames("leafs through albums with their covers, and back to where it was", async (frame) => {
  const page = await aboutToAdd(frame);

  await openShelf(page, "Albums");
  const album = sheetOf(page).locator(".group-tile", { hasText: "Night 2021" });
  await album.locator("img").waitFor();
  await album.tap();
  await sheetOf(page).getByText("Dance Until the Bus Comes").waitFor();
  await page.goBack();
  await album.waitFor();
  await sheetOf(page).getByRole("button", { name: "Back" }).tap();

  await sheetOf(page).locator(".shelf-tile").first().waitFor();
});

inFrames(
  "scrolls through all songs to the last one, which comes when it is near",
  async (frame) => {
    const page = await aboutToAdd(frame);
    const { items } = await bodyOf(party.regular.get<TrackPage>("/tracks?sort=added&limit=100"));
    const far = items.at(-1)?.title ?? "";

    await openShelf(page, "Newly added");

    const rows = sheetOf(page).locator(".song-row");
    await rows.first().waitFor();
    expect(await rows.filter({ hasText: far }).count()).toBe(0);
    await waitFor(
      "the hundredth song",
      async () => {
        await rows.last().scrollIntoViewIfNeeded();
        return (await rows.filter({ hasText: far }).count()) > 0;
      },
      30_000,
    );
  },
);

inFrames("an artist, a genre, a decade and a playlist lead to their songs", async (frame) => {
  const page = await aboutToAdd(frame);
  for (const [shelf, group, song] of [
    ["Artists", /^Bobby & the Beets/, "Raspberry"],
    ["Genres", /^City Pop/, "夜のドライブ"],
    ["Decades", /^1950s/, "Raspberry"],
    ["Playlists", /^For Grandma/, "Salt & Sugar"],
  ] as const) {
    await openShelf(page, shelf);
    const row = sheetOf(page).getByRole("button", { name: group });
    await waitFor(`${shelf} as far as ${group}`, async () => {
      if ((await row.count()) > 0) return true;
      await sheetOf(page).locator(".group-row, .group-tile").last().scrollIntoViewIfNeeded();
      return false;
    });
    await row.first().tap();
    await sheetOf(page).locator(".song-row", { hasText: song }).first().waitFor();
    await sheetOf(page).getByRole("button", { name: "Back" }).tap();
    await sheetOf(page).getByRole("button", { name: "Back" }).tap();
  }
});

inFrames("a song that was played says when it can be asked for again", async (frame) => {
  const page = await aboutToAdd(frame);
  const { nowPlaying, queue } = await partyOf(party.regular);
  const { items } = await bodyOf(
    party.regular.get<{ items: { title: string; trackId: string }[] }>("/history"),
  );
  const waiting = [...queue, nowPlaying].map((entry) => entry?.trackId);
  const { title = "" } = items.find(({ trackId }) => !waiting.includes(trackId)) ?? {};

  await field(page).fill(title);

  const row = sheetOf(page).locator(".song-row", { hasText: title }).first();
  await row.getByText(/again (at|tomorrow at) \d\d:\d\d/).waitFor();
  expect(await row.getByRole("button").count()).toBe(0);
});
