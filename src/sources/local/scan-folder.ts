import type { Dirent } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** What mpv plays and music-metadata reads. */
const EXTENSIONS = new Set(
  ".mp3 .m4a .aac .flac .ogg .oga .opus .wav .aiff .aif .wma .ape .wv".split(" "),
);

export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * Every music file below a folder, one at a time. Folders that are links are not entered, so a
 * circle of links ends; links to files are followed. What cannot be read is told to `onUnreadable`.
 */
export async function* scanFolder(
  folder: string,
  onUnreadable: (path: string, error: unknown) => void,
): AsyncGenerator<FoundFile> {
  let entries: AsyncIterable<Dirent>;
  try {
    entries = await opendir(folder);
  } catch (error) {
    onUnreadable(folder, error);
    return;
  }
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* scanFolder(path, onUnreadable);
    } else if (isMusic(entry)) {
      const found = await look(path, onUnreadable);
      if (found) yield found;
    }
  }
}

const isMusic = (entry: Dirent): boolean =>
  (entry.isFile() || entry.isSymbolicLink()) && EXTENSIONS.has(extname(entry.name).toLowerCase());

const look = async (
  path: string,
  onUnreadable: (path: string, error: unknown) => void,
): Promise<FoundFile | undefined> => {
  try {
    const { size, mtimeMs, isFile } = await stat(path).then((info) => ({
      size: info.size,
      mtimeMs: Math.floor(info.mtimeMs),
      isFile: info.isFile(),
    }));
    return isFile ? { path, size, mtimeMs } : undefined;
  } catch (error) {
    onUnreadable(path, error);
    return undefined;
  }
};
