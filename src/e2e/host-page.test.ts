import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { makeSongs } from "../../scripts/music/make-songs.ts";
import type { JobRun } from "../protocol/jobs.ts";
import type { PlaylistCard } from "../protocol/library.ts";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { inFrames } from "./testing/frames.ts";
import { goTo, signIn as openHostPage } from "./testing/host-page.ts";
import { startVisits } from "./testing/visits.ts";

/** Many enough that the bar is seen on its way. */
const SONGS = 1_500;

const visits = startVisits();
let folder: string;
let party: TestParty;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rumpus-collection-"));
  await makeSongs(folder, SONGS);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  party = await startDaemon({ music: await tinyMusic() });
}, 300_000);
afterEach(() => party.close());

const signIn = async (): Promise<void> => {
  await openHostPage(page, party.url, "library");
  await page.getByRole("button", { name: "Add a folder" }).waitFor();
};

const addFolder = async (path: string): Promise<void> => {
  await page.getByRole("button", { name: "Add a folder" }).tap();
  await page.getByLabel("Folder on the jukebox").fill(path);
  await page.getByRole("button", { name: "Add and read it" }).tap();
  await page.locator("dialog").waitFor({ state: "detached" });
};

/** What the bar of the open run has shown, until the run is over. */
const watchBar = async (): Promise<readonly number[]> => {
  const bar = page.locator(".run").getByRole("progressbar");
  const seen = new Set<number>();
  await waitFor(
    "the import to end",
    async () => {
      seen.add(Number(await bar.getAttribute("value")));
      return page.locator(".run .tag", { hasText: "Done" }).isVisible();
    },
    300_000,
  );
  return [...seen];
};

inFrames(
  "the host takes in a folder and sees it come, makes a playlist of it, and takes a backup home",
  async (frame) => {
    page = await visits.open(frame, `${party.url}/host`);
    const host = await party.host();
    await waitFor(
      "the box to have read its own music",
      async () => {
        const { body } = await host.get<{ items: readonly JobRun[] }>("/jobs");
        // Songs are heard ahead all evening.
        const looks = body.items.filter(({ kind }) => kind !== "analyse");
        return looks.length > 0 && looks.every(({ endedAt }) => endedAt !== null);
      },
      120_000,
    );
    await signIn();

    await addFolder(folder);
    await goTo(page, "Work");
    await page
      .getByRole("link", { name: /Import music/ })
      .first()
      .tap();
    const percents = await watchBar();
    await page.locator(".run-counts", { hasText: "1,500 imported" }).waitFor();

    await goTo(page, "Playlists");
    await page.getByRole("button", { name: "New playlist" }).tap();
    await page.getByLabel("Name", { exact: true }).fill("Slow start");
    await page.getByRole("button", { name: "Make it" }).tap();
    await page.getByRole("button", { name: "Add songs" }).tap();
    const sheet = page.locator("dialog");
    await sheet.getByLabel("Song, artist or album").fill("tone 2");
    await sheet.getByRole("button", { name: "Add Tone 2" }).tap();
    await sheet.getByRole("button", { name: "Close" }).tap();
    await page.locator(".song-row-title", { hasText: "Tone 2" }).waitFor();
    await waitFor("the playlist to be kept", async () => {
      const { body } = await host.get<{ items: readonly PlaylistCard[] }>("/playlists");
      return body.items.some(({ name, tracks }) => name === "Slow start" && tracks === 1);
    });

    await goTo(page, "Backup");
    await page.getByRole("button", { name: "Back up now" }).tap();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Save the backup/ }).tap(),
    ]);

    // Neither at the beginning nor at the end only.
    expect(percents.filter((percent) => percent > 0 && percent < 100).length).toBeGreaterThan(2);
    expect(download.suggestedFilename()).toMatch(/^rumpus-.*\.tar\.zst$/);
    expect(statSync(await download.path()).size).toBeGreaterThan(10_000);
    expect(visits.complaints()).toEqual([]);
  },
  600_000,
);
