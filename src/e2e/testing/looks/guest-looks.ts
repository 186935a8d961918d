import type { Page } from "playwright-core";
import { bodyOf, partyOf } from "../../../testing/daemon/party-steps.ts";
import type { Look } from "./look.ts";

type Arrange = Look["arrange"];

const look = (name: string, arrange: Arrange): Look => ({
  name: `guest ${name}`,
  who: "guest",
  path: "/",
  arrange: async (page, party) => {
    await page.locator(".queue-list .song-row").first().waitFor();
    await arrange(page, party);
  },
});

const find = async (page: Page): Promise<void> => {
  await page.locator(".add-bar button").last().click();
  await page.locator(".sheet .shelf-tile").first().waitFor();
};

const shelf = async (page: Page, at: number): Promise<void> => {
  await find(page);
  await page.locator(".sheet .shelf-tile").nth(at).click();
  await page.locator(".sheet .group-row, .sheet .group-tile, .sheet .song-row").first().waitFor();
};

const you = async (page: Page): Promise<void> => {
  await page.locator(".masthead-you").click();
  await page.locator(".sheet").waitFor();
};

/** In the order of the evening. */
export const GUEST_LOOKS: readonly Look[] = [
  look("queue", async () => undefined),
  look("queue, further down", (page) =>
    page.locator(".queue-list .song-row").nth(6).scrollIntoViewIfNeeded(),
  ),
  look("find", find),
  look("find, typed", async (page) => {
    await find(page);
    await page.locator(".sheet input").first().fill("n");
    await page.locator(".sheet .song-row").first().waitFor();
  }),
  look("find, nothing", async (page) => {
    await find(page);
    await page.locator(".sheet input").first().fill("qqqqzzzzxxxx");
    await page.locator(".sheet .empty").waitFor();
  }),
  look("find, artists", (page) => shelf(page, 0)),
  look("find, albums", (page) => shelf(page, 1)),
  look("find, songs of an album", async (page) => {
    await shelf(page, 1);
    await page.locator(".sheet .group-tile").first().click();
    await page.locator(".sheet .song-row").first().waitFor();
  }),
  look("find, genres", (page) => shelf(page, 2)),
  look("find, decades", (page) => shelf(page, 3)),
  look("find, dice", async (page) => {
    await find(page);
    await page.locator(".dice-button").click();
    await page.locator(".dice-actions").waitFor();
  }),
  look("why not", async (page, party) => {
    await find(page);
    const { items } = await bodyOf(
      party.hostPhone.get<{ items: { title: string }[] }>("/history?limit=3"),
    );
    await page
      .locator(".sheet input")
      .first()
      .fill(items.at(-1)?.title ?? "");
    await page.locator(".sheet .song-row").first().waitFor();
  }),
  look("you", you),
  look("history", async (page) => {
    await page.locator(".queue-history button").first().click();
    await page.locator(".sheet .song-row").first().waitFor();
  }),
  look("hashtags", async (page) => {
    await page.locator(".hashtags button").last().click();
    await page.locator(".sheet").waitFor();
  }),
  {
    ...look("offline", async (page) => {
      await page.context().setOffline(true);
      await page.locator(".connection-words").waitFor();
    }),
    isOffline: true,
  },
  look("paused", async (page, party) => {
    await bodyOf(party.hostPhone.post("/playback/pause", {}));
    await page.locator('.stage-song[data-playing="false"]').waitFor();
  }),
  look("closed", async (page, party) => {
    await bodyOf(party.hostPhone.patch("/settings", { interactivity: "closed" }));
    await page.locator(".add-bar-closed").waitFor();
  }),
  look("open to all", async (page, party) => {
    await bodyOf(party.hostPhone.patch("/settings", { interactivity: "open" }));
    await page.locator(".transport").waitFor();
  }),
  look("hidden guests", async (page, party) => {
    await bodyOf(party.hostPhone.patch("/settings", { showGuests: false }));
    await page.locator(".queue-list .song-row").first().waitFor();
  }),
  look("banned", async (page, party) => {
    const { me } = await partyOf(party.regular);
    await bodyOf(party.hostPhone.patch(`/guests/${me.guestId}`, { standing: "banned" }));
    await page.locator(".banner").first().waitFor();
  }),
];
