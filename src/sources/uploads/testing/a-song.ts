import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SongSetup {
  /** What ffmpeg makes; it follows from the ending. */
  readonly ending: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly hasCover?: boolean;
  readonly isFilm?: boolean;
  readonly frequency?: number;
}

/** A short piece of music, or something like it, as bytes. */
export const aSong = (setup: SongSetup): Buffer => {
  const { ending, tags = {}, hasCover = false, isFilm = false, frequency = 440 } = setup;
  const folder = mkdtempSync(join(tmpdir(), "rumpus-song-"));
  try {
    const path = join(folder, `song.${ending}`);
    const picture = ["-f", "lavfi", "-i", "testsrc=size=64x64:duration=2"];
    const cover = ["-frames:v", "1", "-c:v", "mjpeg", "-disposition:v", "attached_pic"];
    execFileSync("ffmpeg", [
      ...["-v", "error", "-f", "lavfi", "-i", `sine=frequency=${frequency}:duration=2`],
      ...(hasCover || isFilm ? picture : []),
      ...(hasCover || isFilm ? ["-map", "0", "-map", "1"] : []),
      ...(hasCover ? cover : []),
      ...Object.entries(tags).flatMap(([name, value]) => ["-metadata", `${name}=${value}`]),
      path,
    ]);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
