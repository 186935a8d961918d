import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { TRUTH_FILE, TruthFile } from "../../../src/sources/demo/files/truth.ts";
import { synthesiseDemoSongs } from "../../../src/sources/demo/synthesise.ts";
import type { Piece } from "./piece.ts";
import { run } from "./run.ts";

/** The box's own songs, with what their score says. */
export const demoPieces = async (folder: string): Promise<readonly Piece[]> => {
  const songs = join(folder, "demo");
  await synthesiseDemoSongs(songs);
  const truths = TruthFile.parse(JSON.parse(await readFile(join(songs, TRUTH_FILE), "utf8")));
  return Promise.all(
    truths.map(async (truth) => {
      const file = join(folder, `${truth.file}.wav`);
      await run("ffmpeg", ["-v", "error", "-y", "-i", join(songs, truth.file), "-ac", "1", file]);
      return {
        name: truth.file,
        set: "demo",
        file,
        beats: truth.beats,
        downbeats: truth.downbeats,
      };
    }),
  );
};
