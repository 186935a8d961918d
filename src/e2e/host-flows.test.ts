import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { TrackPage } from "../protocol/rest.ts";
import { bodyOf, partyOf } from "../testing/daemon/party-steps.ts";
import { waitFor } from "../testing/wait-for.ts";
import { dragByFinger, dragByMouse } from "./testing/drag.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { goTo, signIn } from "./testing/host-page.ts";
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

const hostPage = async (frame: Frame, section?: string): Promise<Page> => {
  const page = await visits.open(frame, `${party.url}/host`);
  await signIn(page, party.url, section);
  return page;
};

const titles = async (): Promise<readonly string[]> =>
  (await partyOf(party.hostPhone)).queue.map(({ title }) => title);
/** One that nobody has asked for, and that has not played. */
const newSong = async (): Promise<string> => {
  const { items } = await bodyOf(party.regular.get<TrackPage>("/tracks?sort=added&limit=100"));
  const waiting = await titles();
  const song = items.find(({ title, whyNot }) => !whyNot && !waiting.includes(title));
  if (!song) throw new Error("every song has played");
  return song.title;
};
const grip = (page: Page, title = "") =>
  page.getByRole("button", { name: `Move ${title}`, exact: true });

inFrames("plays, pauses, skips, turns the music down and goes on in the song", async (frame) => {
  const page = await hostPage(frame);
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
  await page.getByLabel("Position in the song").fill("120000");

  await waitFor("two minutes", async () => {
    const { nowPlaying } = await partyOf(party.regular);
    return (nowPlaying?.positionMs ?? 0) >= 120_000;
  });
  await page.getByLabel("Volume").fill("70");
  await waitFor("the noise", async () => (await partyOf(party.regular)).party.volumePct === 70);
});

inFrames("moves a song with the keyboard, and takes several out at once", async (frame) => {
  const page = await hostPage(frame);
  const [first, second] = await titles();
  await grip(page, second).focus();
  await page.keyboard.press(" ");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press(" ");
  await waitFor("the second to be first", async () => (await titles())[0] === second);

  await page.getByRole("button", { name: "Select" }).tap();
  await page.getByLabel(`Choose ${first}`, { exact: true }).check();
  await page.getByLabel(`Choose ${second}`, { exact: true }).check();
  await page.getByRole("button", { name: "Remove" }).tap();
  await waitFor("both to be gone", async () => {
    const left = await titles();
    return !left.includes(first ?? "") && !left.includes(second ?? "");
  });
  expect(visits.complaints()).toEqual([]);
});

inFrames("drags a song with a finger, and another one with the mouse", async (frame) => {
  const page = await hostPage(frame);
  const [first, second, third] = await titles();

  await dragByFinger(page, grip(page, second), grip(page, first));
  await waitFor("the second to be first", async () => (await titles())[0] === second);
  await page.locator(".is-dragged").waitFor({ state: "detached" });
  await dragByMouse(page, grip(page, third), grip(page, second));

  await waitFor("the third to be first", async () => (await titles())[0] === third);
  expect((await titles()).slice(0, 3)).toEqual([third, second, first]);
});

inFrames(
  "adds a song, has it play next, and clears the queue once that is meant",
  async (frame) => {
    // Who has not asked for a while would come first anyway.
    await bodyOf(party.hostPhone.patch("/settings", { rankingMode: "fifo" }));
    const title = await newSong();
    const page = await hostPage(frame);
    const sheet = page.locator("dialog");
    await page.getByRole("button", { name: "Add a song" }).tap();
    await sheet.getByLabel("Song, artist or album").fill(title);
    await sheet
      .getByRole("button", { name: `Add ${title}`, exact: true })
      .first()
      .tap();
    await waitFor("the song", async () => (await titles()).includes(title));
    await sheet.getByRole("button", { name: "Close", exact: true }).tap();

    await page.getByRole("button", { name: `More about ${title}`, exact: true }).tap();
    await sheet.getByRole("button", { name: "Play it next" }).tap();
    await waitFor("it to be next", async () => (await titles())[0] === title);
    await sheet.getByRole("button", { name: "Close", exact: true }).tap();
    await page.getByRole("button", { name: "Clear", exact: true }).tap();
    await sheet.getByRole("button", { name: "Keep them" }).tap();
    expect(await titles()).not.toEqual([]);
    await page.getByRole("button", { name: "Clear", exact: true }).tap();
    await sheet.getByRole("button", { name: "Clear", exact: true }).tap();

    await waitFor("nobody to wait", async () => (await titles()).length === 0);
    await page.getByText("Nobody is waiting").waitFor();
  },
);

inFrames("takes a ready-made party and takes it back", async (frame) => {
  const settings = () => bodyOf(party.hostPhone.get<object>("/settings"));
  const before = await settings();
  const page = await hostPage(frame, "settings");

  await page.getByRole("button", { name: /^Wedding/ }).tap();
  await waitFor("another party", async () => !isDeepStrictEqual(await settings(), before));
  await page.getByRole("button", { name: "Undo" }).tap();

  await waitFor("the old party", async () => isDeepStrictEqual(await settings(), before));
  for (const name of ["Bar", "House party", "Office", "Kids"])
    expect(await page.getByRole("button", { name: new RegExp(`^${name}`) }).count()).toBe(1);
});

inFrames(
  "keeps the evening as a report and as a table",
  async (frame) => {
    const page = await hostPage(frame);
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
  },
  120_000,
);
