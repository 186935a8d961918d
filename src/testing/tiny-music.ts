import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Long enough that no test waits for an end by accident. */
export const TINY_SONG_MS = 180_000;

/**
 * A folder with `count` songs, "Tone 1" by "Band 1" and so on: each a sine of its own. Made once,
 * then shared by all tests on this machine, so nobody may change it.
 */
export const tinyMusic = async (count = 8, durationMs = TINY_SONG_MS): Promise<string> => {
  const folder = join(tmpdir(), `rumpus-tiny-music-1-${count}-${durationMs}`);
  if (existsSync(folder)) return folder;
  const partial = await mkdtemp(`${folder}.`);
  for (let number = 1; number <= count; number += 1) {
    await makeTone(join(partial, `tone-${number}.flac`), number, durationMs);
  }
  // Another test may have been quicker.
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
  return folder;
};

const makeTone = async (path: string, number: number, durationMs: number): Promise<void> => {
  const tone = `sine=frequency=${200 + 20 * number}:sample_rate=8000:duration=${durationMs / 1000}`;
  const tags = [`title=Tone ${number}`, `artist=Band ${number}`, "album=Tones"];
  await run("ffmpeg", [
    ...["-v", "error", "-f", "lavfi", "-i", tone],
    ...tags.flatMap((tag) => ["-metadata", tag]),
    path,
  ]);
};
