import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { bodyOf, partyOf, tracksOf } from "../testing/daemon/party-steps.ts";
import { HOST_PIN, startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import type { Guest } from "../testing/http/guest.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { waitFor } from "../testing/wait-for.ts";
import { type Frame, inFrames } from "./testing/frames.ts";
import { goTo, signIn } from "./testing/host-page.ts";
import { startVisits } from "./testing/visits.ts";

const NEW_PIN = "24680";

const visits = startVisits();
let folder: string;
/** What the machine was told last. */
let told: string;
let party: TestParty;
let guest: Guest;

/** A party box of its own, which writes down what it is told instead of switching itself off. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rumpus-box-"));
  told = join(folder, "told");
  writeFileSync(join(folder, "systemctl"), `#!/bin/sh\necho "$1" > "${told}"\n`);
  chmodSync(join(folder, "systemctl"), 0o755);
  const PATH = `${folder}:${process.env["PATH"]}`;
  const env = { PATH, RUMPUS_APPLIANCE: "1", INVOCATION_ID: "a-unit" };
  party = await startDaemon({ music: await tinyMusic(), env });
  guest = await party.guest();
  await waitFor("music", () => tracksOf(guest, 8).catch(() => undefined), 60_000);
  await waitFor("a song", async () => (await partyOf(guest)).nowPlaying !== null);
}, 120_000);
afterAll(async () => {
  await party.close();
  rmSync(folder, { recursive: true });
});

const hostPage = async (frame: Frame, section: string): Promise<Page> => {
  const page = await visits.open(frame, `${party.url}/host`);
  await signIn(page, party.url);
  await goTo(page, section);
  return page;
};

const makeNew = async (pin: string): Promise<void> => {
  const host = await party.guest();
  expect(await host.post("/session", { pin })).toMatchObject({ status: 204 });
  await bodyOf(host.patch("/settings", { isSetUp: false, partyName: "Rumpus" }));
  await bodyOf(host.put("/host-pin", { pin: HOST_PIN }));
};

inFrames("is led through the first steps when the box is new", async (frame) => {
  const page = await visits.open(frame, `${party.url}/host`);
  await page.getByLabel("PIN").fill(HOST_PIN);
  await page.getByRole("button", { name: "Sign in" }).tap();
  await page.locator(".setup-steps").waitFor();
  const step = (name: string) => page.locator(".setup-step[aria-current]", { hasText: name });
  const goOn = () => page.getByRole("button", { name: /^(Next|Later)$/ }).tap();

  await page.getByLabel("The party’s name").fill("Kitchen Disco");
  await page.getByRole("button", { name: "Next" }).tap();
  await page.getByLabel("Your PIN").fill(NEW_PIN);
  await page.getByRole("button", { name: "Next" }).tap();
  await step("Music").waitFor();
  await page.getByRole("link", { name: "Add a folder with music" }).waitFor();
  await goOn();
  await page.getByRole("button", { name: "Play a test tone" }).tap();
  await waitFor("the tone", async () => (await partyOf(guest)).party.state === "paused");
  await waitFor("music", async () => (await partyOf(guest)).party.state === "playing");
  await page.getByRole("button", { name: "Play a test tone" }).waitFor();
  await goOn();
  await step("Lights").waitFor();
  await page.getByRole("link", { name: "Add lights" }).waitFor();
  await goOn();
  await step("Poster").waitFor();
  await page.getByRole("link", { name: "See the poster" }).waitFor();
  await goOn();

  await page.locator(".transport").waitFor();
  expect((await partyOf(guest)).party.name).toBe("Kitchen Disco");
  expect(visits.complaints()).toEqual([]);
  await makeNew(NEW_PIN);
});

inFrames("hangs up a poster with the party's address, and prints nothing else", async (frame) => {
  const page = await hostPage(frame, "Poster");
  const poster = page.locator(".poster");
  await poster.locator(".qr-code").first().waitFor();
  await poster.getByText(/\d+\.\d+\.\d+\.\d+:\d+/).waitFor();

  await page.getByText("A5", { exact: true }).tap();
  await page.emulateMedia({ media: "print" });

  expect(await poster.isVisible()).toBe(true);
  expect(await poster.locator(".qr-code").first().isVisible()).toBe(true);
  for (const other of [".section-nav", ".host-card", ".hero"])
    expect(await page.locator(other).first().isVisible(), other).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

inFrames("sees how the box is, restarts the player and saves the log", async (frame) => {
  const page = await hostPage(frame, "Health");
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
});

inFrames("turns the box off, but asks first", async (frame) => {
  rmSync(told, { force: true });
  const page = await hostPage(frame, "Health");
  const sheet = page.locator("dialog");
  await page.getByRole("button", { name: "Turn the jukebox off" }).tap();
  await sheet.getByText("The queue and the votes are kept for the next time.").waitFor();
  await sheet.getByRole("button", { name: "Close", exact: true }).tap();
  await sheet.waitFor({ state: "detached" });
  expect(existsSync(told)).toBe(false);

  await page.getByRole("button", { name: "Turn the jukebox off" }).tap();
  await sheet.getByRole("button", { name: "Turn off" }).tap();
  await sheet.getByText("Pull the plug when").waitFor();

  await waitFor("the machine to be told", () => existsSync(told));
  expect(readFileSync(told, "utf8")).toBe("poweroff\n");
  // The real one would have ended it.
  await party.stop("SIGTERM");
  await party.start();
});
