import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { linkSync, mkdirSync, statSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileOutcome } from "../../../src/core/ports/collection.ts";
import type { TrackId } from "../../../src/domain/ids.ts";
import { createStore, type Store } from "../../../src/store/create-store.ts";
import { type SyntheticTrack, syntheticTracks } from "./synthetic-tracks.ts";

/** ext4 has room for 65000 names of one file. */
const NAMES_PER_FILE = 50_000;
const TRACKS_PER_WRITE = 2000;
/** Long enough that no song ends while something else is measured. */
const SOUND_SEC = 600;

export interface Library {
  readonly dataFolder: string;
  readonly musicFolder: string;
  readonly tracks: readonly (SyntheticTrack & { readonly trackId: TrackId })[];
}

export const makeSound = (path: string, seconds: number, hertz: number): void => {
  const source = `sine=frequency=${hertz}:sample_rate=44100:duration=${seconds}`;
  execFileSync("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", source, "-y", path]);
};

export const openStore = (dataFolder: string): Store =>
  createStore(
    { folder: dataFolder, commitDelayMs: 0, synchronous: "FULL" },
    Date.now,
    () => undefined,
    (error) => {
      throw error;
    },
  );

/**
 * A data folder that knows `count` tracks, and a music folder with a playable file for each: all of
 * them are names of the same sound, so that the daemon's import finds nothing new and nothing missing.
 */
export const prepareLibrary = async (folder: string, count: number): Promise<Library> => {
  const musicFolder = join(folder, "music");
  const dataFolder = join(folder, "data");
  mkdirSync(musicFolder);
  const tracks = syntheticTracks(count).map((track, at) => ({
    ...track,
    trackId: idOf(at) as TrackId,
    path: join(musicFolder, track.artist, track.album, `${track.trackNumber} ${track.title}.flac`),
  }));
  let sound = "";
  tracks.forEach(({ path }, at) => {
    if (at % NAMES_PER_FILE === 0) {
      if (sound) unlinkSync(sound);
      sound = join(folder, "sound.flac");
      makeSound(sound, SOUND_SEC, 440);
    }
    mkdirSync(dirname(path), { recursive: true });
    linkSync(sound, path);
  });
  const store = openStore(dataFolder);
  const opened = await store.start();
  if (!opened.ok) throw new Error(opened.detail);
  for (let at = 0; at < tracks.length; at += TRACKS_PER_WRITE) {
    await store.putFiles(tracks.slice(at, at + TRACKS_PER_WRITE).map(asImported));
  }
  await store.stop();
  return { dataFolder, musicFolder, tracks };
};

/** As long as real ones are. */
const idOf = (at: number): string =>
  createHash("sha256").update(String(at)).digest("base64url").slice(0, 22);

const asImported = (track: Library["tracks"][number] & { readonly path: string }): FileOutcome => {
  const { size, mtimeMs } = statSync(track.path);
  const contentId = createHash("sha256").update(track.path).digest("hex").slice(0, 32);
  const file = { size, mtimeMs: Math.floor(mtimeMs), contentId, albumArtist: track.artist };
  return { kind: "imported", track: { ...track, ...file } };
};
