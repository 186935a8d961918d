import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

const run = promisify(execFile);

/** A folder that is gone after the test. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-analysis-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Has ffmpeg make a file from one of its own sources: "sine=440:d=2". */
export const makeMedia = async (
  path: string,
  source: string,
  ...more: readonly string[]
): Promise<string> => {
  await run("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", source, ...more, path]);
  return path;
};

const STEREO = "volume=2.0,pan=stereo|c0=c0|c1=c0";

/** A tone of -12 dB at its peaks, the same left and right. */
export const aTone = (folder: string, seconds: number, name = "tone.flac"): Promise<string> =>
  makeMedia(join(folder, name), `sine=1000:r=44100:d=${seconds}`, "-af", STEREO);
