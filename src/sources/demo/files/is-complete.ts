import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEMO_SONGS, fileNameOf } from "../songs/demo-songs.ts";
import { GENERATOR_VERSION, TRUTH_FILE, TruthFile } from "./truth.ts";

/** Whether this generator's songs are all in the folder. A broken truth file counts as none. */
export const isComplete = async (folder: string): Promise<boolean> => {
  try {
    const text = await readFile(join(folder, TRUTH_FILE), "utf8");
    const truths = TruthFile.parse(JSON.parse(text));
    await Promise.all(DEMO_SONGS.map((song) => access(join(folder, fileNameOf(song)))));
    return (
      truths.length === DEMO_SONGS.length &&
      truths.every((truth) => truth.generatorVersion === GENERATOR_VERSION)
    );
  } catch {
    return false;
  }
};
