import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { aFolder, aTone } from "./testing/sounds.ts";

const SCRIPT = fileURLToPath(new URL("../../../scripts/analysis/analyse.ts", import.meta.url));

/** `scripts/analyse`, called from a folder. */
const run = async (from: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...process.env, RUMPUS_CALLED_FROM: from },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, out, err };
};

describe("scripts/analyse", () => {
  it("prints what is heard in a file", async () => {
    const folder = aFolder();
    await aTone(folder, 2);

    const { code, out, err } = await run(folder, "tone.flac");

    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      durationSec: 2,
      bpm: expect.any(Number),
      confidence: expect.any(Number),
      beats: expect.any(Array),
      downbeats: expect.any(Array),
      sections: expect.any(Array),
      drops: expect.any(Array),
      loudnessLufs: expect.closeTo(-12, 0),
      peakDb: expect.closeTo(-12, 0),
    });
  });

  it("says in one line what to do when a file cannot be heard", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "diary.mp3"), "Dear diary");

    const ends = [
      await run(folder, "diary.mp3"),
      await run(folder, "gone.mp3"),
      await run(folder),
      await run(folder, "--quickly"),
    ];

    for (const { code, out, err } of ends) {
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/^[^\n]+\n$/);
    }
    expect(ends[0]?.err).toContain("diary.mp3");
  });

  it("explains itself", async () => {
    const { code, out } = await run(aFolder(), "--help");

    expect(code).toBe(0);
    expect(out).toContain("Usage: scripts/analyse FILE");
  });
});
