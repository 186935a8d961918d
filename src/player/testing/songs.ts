import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { DeckItem } from "../../core/ports/player.ts";

const run = promisify(execFile);

export interface Songs {
  readonly folder: string;
  readonly song: (tag: string, fault?: "missing" | "empty") => DeckItem;
  readonly remove: () => Promise<void>;
}

/** Long enough that no test waits for an end by accident: those that want one jump there. */
export const SONG_MS = 60_000;

export const makeSong = async (path: string, seconds: number): Promise<void> => {
  const input = ["-f", "lavfi", "-i", `sine=440:d=${seconds}`];
  await run("ffmpeg", ["-v", "error", "-y", ...input, path]);
};

/** A temporary folder with a song in it that many items share, and an empty one. */
export const makeSongs = async (): Promise<Songs> => {
  const folder = await mkdtemp(join(tmpdir(), "rumpus-player-"));
  await makeSong(join(folder, "song.flac"), SONG_MS / 1000);
  await run("touch", [join(folder, "empty.mp3")]);
  const files = { missing: "missing.mp3", empty: "empty.mp3", none: "song.flac" };
  return {
    folder,
    song: (tag, fault) => ({
      tag,
      source: join(folder, files[fault ?? "none"]),
      durationMs: SONG_MS,
    }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
