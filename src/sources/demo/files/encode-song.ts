import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { COVER_SIZE_PX } from "../covers/render-cover.ts";
import type { Song, Tags } from "../score/song.ts";
import { ALBUM, fileNameOf, YEAR } from "../songs/demo-songs.ts";
import { SAMPLE_RATE } from "../sound/stereo.ts";
import { runFfmpeg } from "./ffmpeg.ts";
import { flacPictureComment } from "./flac-picture.ts";

const CODECS: Readonly<Record<Tags["format"], readonly string[]>> = {
  // Level 7 of LAME takes half the time of its default; at 160k nobody hears it.
  mp3: ["-c:a", "libmp3lame", "-b:a", "160k", "-compression_level", "7", "-id3v2_version", "3"],
  flac: ["-c:a", "flac", "-compression_level", "4"],
  opus: ["-c:a", "libopus", "-b:a", "128k"],
};

const tagArgs = (song: Song, track: string): readonly string[] => {
  const { title, artist, genre } = song.tags;
  const tags = { title, artist, genre, track, album: ALBUM, album_artist: artist, date: YEAR };
  return Object.entries(tags).flatMap(([name, value]) => ["-metadata", `${name}=${value}`]);
};

const coverArgs = (song: Song, jpeg: Uint8Array, jpegPath: string): readonly string[] => {
  if (song.tags.format === "opus") {
    // As an argument it must stay below 128 KiB; the covers are a third of that.
    return ["-metadata", `METADATA_BLOCK_PICTURE=${flacPictureComment(jpeg, COVER_SIZE_PX)}`];
  }
  const attach = ["-map", "0:a", "-map", "1:v", "-c:v", "copy", "-disposition:v", "attached_pic"];
  return ["-i", jpegPath, ...attach, "-metadata:s:v", "comment=Cover (front)"];
};

export interface Encoding {
  readonly folder: string;
  readonly song: Song;
  /** "2/6" */
  readonly track: string;
  readonly pcm: Int16Array;
  readonly cover: Uint8Array;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes the finished file. The sound goes through a file and not through a pipe: the synthesiser keeps this thread busy,
 * a pipe would starve, and with a file ffmpeg works on the other core all the time.
 */
export const encodeSong = async (encoding: Encoding): Promise<void> => {
  const { folder, song, pcm, cover, signal } = encoding;
  const pcmPath = join(folder, `${song.tags.name}.pcm`);
  const jpegPath = join(folder, `${song.tags.name}.jpg`);
  await Promise.all([writeFile(pcmPath, pcm, { signal }), writeFile(jpegPath, cover, { signal })]);
  const input = ["-f", "s16le", "-ar", String(SAMPLE_RATE), "-ac", "2", "-i", pcmPath];
  const output = [...tagArgs(song, encoding.track), ...CODECS[song.tags.format]];
  // Without versions and random serial numbers inside, two runs give the same bytes.
  const exact = ["-fflags", "+bitexact", "-flags:a", "+bitexact"];
  await runFfmpeg(
    [
      ...input,
      ...coverArgs(song, cover, jpegPath),
      ...output,
      ...exact,
      join(folder, fileNameOf(song)),
    ],
    signal,
  );
  await Promise.all([rm(pcmPath), rm(jpegPath)]);
};
