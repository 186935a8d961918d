import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
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

/** The TV, which draws all the time: a machine without a graphics card is slow with it. */
const tv = async (frame: Frame): Promise<Page> => {
  const page = await visits.open(frame, `${party.url}/screen`);
  await page.locator(".side-row").first().waitFor({ timeout: 60_000 });
  return page;
};

inFrames(
  "shows what plays, the next five, the way in, and what people say as soon as they may",
  async (frame) => {
    const page = await tv(frame);
    const { nowPlaying, queue } = await partyOf(party.regular);
    const tag = await bodyOf(
      party.regular.post<{ hashtagId: string }>("/hashtags", { text: "encore" }),
    );
    expect(await page.getByText("#encore").count()).toBe(0);
    await bodyOf(party.hostPhone.put(`/hashtags/${tag.hashtagId}`, { isShown: true }));

    await page
      .getByText(nowPlaying?.title ?? "", { exact: true })
      .first()
      .waitFor();
    expect(await page.locator(".side-row").count()).toBe(5);
    await page
      .locator(".side-row", { hasText: queue[0]?.title ?? "" })
      .first()
      .waitFor();
    await page.getByText(/\d+\.\d+\.\d+\.\d+:\d+/).waitFor();
    await page.getByRole("img", { name: "Pick the next song" }).waitFor();
    await page.getByText("#encore").first().waitFor({ timeout: 60_000 });
  },
  120_000,
);

inFrames(
  "moves with the votes and with the music",
  async (frame) => {
    const page = await tv(frame);
    const { queue } = await partyOf(party.regular);
    const last = queue[4];
    if (!last) throw new Error("the queue is too short");
    for (const guest of party.guests)
      await bodyOf(guest.put(`/queue/${last.entryId}/vote`, { value: 1 }));
    await waitFor(
      "the score",
      async () =>
        (await page.locator(`.side-row[data-id="${last.entryId}"]`).textContent())?.includes(
          String(party.guests.length),
        ),
      30_000,
    );

    const next = (await partyOf(party.regular)).queue[0];
    await bodyOf(party.hostPhone.post("/playback/skip", {}));

    await page
      .locator(".now", { hasText: next?.title ?? "" })
      .first()
      .waitFor({ timeout: 30_000 });
  },
  120_000,
);

inFrames("is no guest, and complains of nothing", async (frame) => {
  const before = (await partyOf(party.regular)).party.activeGuests;

  await tv(frame);

  expect((await partyOf(party.regular)).party.activeGuests).toBeLessThanOrEqual(before);
  expect(visits.complaints()).toEqual([]);
});
