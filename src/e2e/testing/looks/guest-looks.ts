import type { Page } from "playwright-core";
import type { EntryCard } from "../../../protocol/party.ts";
import { bodyOf, partyOf } from "../../../testing/daemon/party-steps.ts";
import type { Look } from "./look.ts";

type Arrange = Look["arrange"];
type AsIf = NonNullable<Look["asIf"]>;

const look = (name: string, arrange: Arrange): Look => ({
  name: `guest ${name}`,
  who: "guest",
  path: "/",
  arrange: async (page, party) => {
    await page.locator(".queue-list .song-row").first().waitFor();
    // What comes after the first load is there too.
    await page.locator(".hashtags").waitFor();
    await arrange(page, party);
  },
});

const find = async (page: Page): Promise<void> => {
  await page.locator(".add-bar button").last().click();
  await page.locator(".sheet .shelf-tile").first().waitFor();
  await page.locator(".sheet .song-row").first().waitFor();
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

/** The page of a party that is not this one. */
const other = (name: string, asIf: AsIf, there = ".queue-list .song-row"): Look => ({
  name: `guest ${name}`,
  who: "guest",
  path: "/",
  asIf,
  arrange: (page) => page.locator(there).first().waitFor(),
});

/** A song of the queue is the one that plays. */
const playing = (name: string, isIt: (entry: EntryCard) => boolean): Look =>
  other(name, (party) => {
    const entry = party.queue.find(isIt);
    if (!entry || !party.nowPlaying) throw new Error(`no song in the queue is ${name}`);
    // One without a cover must not get that of the song before it.
    const { coverUrl: _, ...rest } = party.nowPlaying;
    return { ...party, nowPlaying: { ...rest, ...entry } };
  });

/** In the order of the evening. */
export const GUEST_LOOKS: readonly Look[] = [
  look("queue", async () => undefined),
  look("queue, further down", async (page, party) => {
    const { queue } = await partyOf(party.regular);
    await page.locator(".queue-history").scrollIntoViewIfNeeded();
    // Only what is near the screen is drawn.
    await page.locator(`.queue-list [aria-posinset="${queue.length}"]`).waitFor();
  }),
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
  {
    ...look("refused", async (page, party) => {
      const { me, queue } = await partyOf(party.regular);
      await bodyOf(party.hostPhone.patch("/settings", { votesPer10Sec: 1 }));
      for (const at of [0, 1, 2]) await page.locator(".queue-list .vote-up").nth(at).click();
      await page.locator(".toast").first().waitFor();
      // The vote that was let through must not change the party for those who look later.
      await bodyOf(party.hostPhone.patch("/settings", { votesPer10Sec: 0 }));
      for (const { entryId } of queue)
        await bodyOf(
          party.regular.put(`/queue/${entryId}/vote`, { value: me.votes[entryId] ?? 0 }),
        );
    }),
    isRefused: true,
  },
  {
    ...look("find, lost", async (page) => {
      await find(page);
      await page.context().setOffline(true);
      await page.locator(".sheet input").first().fill("n");
      await page.locator(".connection-words").waitFor();
    }),
    isOffline: true,
  },
  look("bring a file", async (page, party) => {
    await bodyOf(party.hostPhone.patch("/settings", { uploads: "guests" }));
    await find(page);
  }),
  playing("a long title", ({ title }) => title.length > 60),
  playing("right to left", ({ title }) => title.startsWith("ل")),
  playing("no cover", ({ coverUrl }) => coverUrl === undefined),
  other("200 waiting", (party) => ({
    ...party,
    queue: Array.from({ length: 200 }, (_, at) => ({
      ...party.queue[at % party.queue.length],
      entryId: `${at}`,
    })) as typeof party.queue,
  })),
  other(
    "empty",
    (party) => ({
      ...party,
      party: { ...party.party, state: "idle" },
      nowPlaying: null,
      queue: [],
      hashtags: [],
    }),
    ".stage-quiet",
  ),
  other(
    "trouble",
    (party) => ({ ...party, party: { ...party.party, state: "trouble" }, nowPlaying: null }),
    ".stage-quiet",
  ),
  other(
    "disk full",
    (party) => ({ ...party, party: { ...party.party, storage: "storage-full" } }),
    ".banner",
  ),
];
