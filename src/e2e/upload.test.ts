import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { type BadWifi, openBadWifi } from "../testing/http/bad-wifi.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { inFrames } from "./testing/frames.ts";
import { startVisits } from "./testing/visits.ts";

const SPEED = 4_000_000;
/** Seventeen megabytes: the kernel's buffers swallow the first few at once. */
const SONG_SEC = 100;
const SONG_BYTES = SONG_SEC * 44_100 * 2 * 2;

const visits = startVisits();
let party: TestParty;
let wifi: BadWifi;
let folder: string;
let song: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rumpus-own-"));
  song = join(folder, "whatever.wav");
  const tags = ["title=Zebra Crossing", "artist=The Quagga Quartet", "album=Stripes"];
  execFileSync("ffmpeg", [
    ...[
      "-v",
      "error",
      "-f",
      "lavfi",
      "-i",
      `anoisesrc=d=${SONG_SEC}:c=pink:r=44100:a=0.2`,
      "-ac",
      "2",
    ],
    ...tags.flatMap((tag) => ["-metadata", tag]),
    song,
  ]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  party = await startDaemon({ music: await tinyMusic() });
  const host = await party.host();
  await host.patch("/settings", { uploads: "guests" });
  wifi = await openBadWifi(party.port, SPEED);
}, 120_000);
afterEach(async () => {
  await wifi.close();
  await party.close();
});

inFrames(
  "a song of one's own arrives over a Wi-Fi that breaks off, is found misspelt, and is asked for",
  async (frame) => {
    const phone = await visits.phone(frame, wifi.url);
    const { page } = phone;
    await page.getByRole("button", { name: "Add a song" }).tap();
    await page.getByRole("button", { name: "Bring your own" }).tap();
    await page.getByText("And ask for it").tap();
    const sentBefore = wifi.sentBytes();
    await page.locator('input[type="file"]').setInputFiles(song);
    const bar = page.getByRole("progressbar", { name: "whatever.wav" });
    const percent = async (): Promise<number> => Number((await bar.getAttribute("value")) ?? 0);

    await waitFor("the bar to move", async () => (await percent()) > 20);
    wifi.drop();
    const arrived = await percent();
    await page
      .getByText(/offline|by itself/i)
      .first()
      .waitFor();
    wifi.mend();
    await waitFor("it to go on", async () => (await percent()) > arrived + 10, 30_000);
    await page.getByRole("button", { name: /^Ask for it: .*Zebra/ }).waitFor({ timeout: 60_000 });
    const sentBytes = wifi.sentBytes() - sentBefore;
    await page.locator("dialog").getByRole("button", { name: "Close" }).tap();

    await page.getByLabel("Song, artist or album").fill("zebra crosing");
    await page
      .locator(".results .song-row", { hasText: "Zebra Crossing" })
      .locator(".button-strong")
      .tap();
    await page.getByText("In the queue").first().waitFor();

    expect(await phone.queue()).toEqual(["Zebra Crossing"]);
    // It went on where it was, and did not begin again.
    expect(sentBytes).toBeLessThan(SONG_BYTES * 1.5);
    expect(visits.complaints().filter((line) => !line.includes("net::ERR"))).toEqual([]);
  },
  150_000,
);
