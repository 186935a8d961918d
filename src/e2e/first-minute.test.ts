import { mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { startDaemon, type TestParty } from "../testing/daemon/start-daemon.ts";
import { tinyMusic } from "../testing/tiny-music.ts";
import { inFrames } from "./testing/frames.ts";
import { startVisits } from "./testing/visits.ts";

const visits = startVisits();
let music: string;
let party: TestParty;

beforeEach(async () => {
  music = mkdtempSync(join(tmpdir(), "rumpus-first-minute-"));
  party = await startDaemon({ music });
}, 120_000);
afterEach(async () => {
  await party.close();
  rmSync(music, { recursive: true });
});

inFrames("who looks for songs before there are any sees them come", async (frame) => {
  const { page } = await visits.phone(frame, party.url);
  await page.getByRole("button", { name: "Add a song" }).tap();
  const sheet = page.locator("dialog");
  await sheet.getByText("No music yet").waitFor();

  await cp(await tinyMusic(), music, { recursive: true });

  await sheet.getByRole("button", { name: "Add Tone 3 by " }).first().tap();
  await sheet.locator(".song-row", { hasText: "Tone 3" }).getByText("In the queue").waitFor();
  expect(visits.complaints()).toEqual([]);
});
