import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { renderCover } from "./covers/render-cover.ts";
import { encodeSong } from "./files/encode-song.ts";
import { runFfmpeg } from "./files/ffmpeg.ts";
import { isComplete } from "./files/is-complete.ts";
import { partialFolderOf, publishFolder } from "./files/publish-folder.ts";
import { type SongTruth, TRUTH_FILE, truthOf } from "./files/truth.ts";
import { renderSong } from "./mix/render-song.ts";
import { toPcm } from "./mix/to-pcm.ts";
import type { Song } from "./score/song.ts";
import { DEMO_SONGS } from "./songs/demo-songs.ts";
import { SAMPLE_RATE } from "./sound/stereo.ts";
import { createWavetables } from "./sound/wavetables.ts";

export interface SynthesiseOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

type Encode = (song: Song, pcm: Int16Array) => Promise<void>;

/** Plays one song after the other while the ones before are still being encoded. */
const renderAll = async (
  encode: Encode,
  signal: AbortSignal | undefined,
): Promise<readonly SongTruth[]> => {
  const wavetables = createWavetables();
  const truths: SongTruth[] = [];
  const encodings: Promise<void>[] = [];
  try {
    for (const song of DEMO_SONGS) {
      signal?.throwIfAborted();
      const sound = renderSong(song, wavetables);
      truths.push(truthOf(song, sound.left.length / SAMPLE_RATE));
      const encoding = encode(song, toPcm(sound));
      // Waited for below; a failure while the next song is rendered must not count as unhandled.
      encoding.catch(() => undefined);
      encodings.push(encoding);
      await nextTurn();
    }
    await Promise.all(encodings);
  } finally {
    // No encoder may still write into the folder when the caller cleans it up.
    await Promise.allSettled(encodings);
  }
  return truths;
};

const writeSongs = async (folder: string, options: SynthesiseOptions): Promise<void> => {
  const { signal, onProgress } = options;
  const of = DEMO_SONGS.length;
  const covers = new Map(DEMO_SONGS.map((song) => [song, renderCover(song.cover())]));
  await Promise.all(covers.values());
  let done = 0;
  const encode: Encode = async (song, pcm) => {
    const cover = (await covers.get(song)) ?? new Uint8Array();
    const track = `${DEMO_SONGS.indexOf(song) + 1}/${of}`;
    await encodeSong({ folder, song, track, pcm, cover, signal });
    done += 1;
    onProgress?.(done, of);
  };
  const truths = await renderAll(encode, signal);
  await writeFile(join(folder, TRUTH_FILE), `${JSON.stringify(truths)}\n`);
};

/**
 * Fills `folder` with the demo songs and what is true about them (`demo-songs.json`); does nothing if they are there.
 * They are made in a hidden folder beside it first: a killed run leaves no half of it.
 */
export const synthesiseDemoSongs = async (
  folder: string,
  options: SynthesiseOptions = {},
): Promise<void> => {
  if (await isComplete(folder)) return;
  await runFfmpeg(["-version"], options.signal);
  const partial = partialFolderOf(folder);
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await writeSongs(partial, options);
    await publishFolder(partial, resolve(folder));
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
};
