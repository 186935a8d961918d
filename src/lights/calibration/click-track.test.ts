import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { CLICK_TRACK_SEC, clickTimes, writeClickTrack } from "./click-track.ts";

const folder = mkdtempSync(join(tmpdir(), "rumpus-clicks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As any player hears it. */
const decode = (path: string): Int16Array => {
  const { stdout } = spawnSync(
    "ffmpeg",
    ["-v", "error", "-i", path, "-ac", "1", "-ar", "16000", "-f", "s16le", "-"],
    { maxBuffer: 1 << 26 },
  );
  return new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length / 2);
};

it("clicks exactly when it says, and is silent between", async () => {
  const path = join(folder, "clicks.wav");

  await writeClickTrack(path);
  const sound = decode(path);

  expect(sound).toHaveLength(CLICK_TRACK_SEC * 16_000);
  const loud = clickTimes().map((sec) => Math.abs(sound[Math.round(sec * 16_000)] ?? 0));
  expect(Math.min(...loud)).toBeGreaterThan(10_000);
  const before = clickTimes().map((sec) => Math.abs(sound[Math.round(sec * 16_000) - 1] ?? 1));
  expect(Math.max(...before)).toBe(0);
});
