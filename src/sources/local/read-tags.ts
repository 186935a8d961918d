import { basename, extname } from "node:path";
import { type IAudioMetadata, parseFile, selectCover } from "music-metadata";

/** Longer names are noise or an attack. */
const NAME_MAX = 300;

export interface Tags {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
  readonly cover: Uint8Array | undefined;
}

/** The tags of a music file; a file without a title is called by its name. Throws if it is no music. */
export const readTags = async (path: string): Promise<Tags> => {
  const metadata = await parseFile(path, { duration: false });
  const durationSec = metadata.format.duration ?? (await measure(path));
  if (!(durationSec > 0)) throw new Error("no sound in it");
  const { common } = metadata;
  return {
    title: clean(common.title) || clean(basename(path, extname(path))),
    artist: clean(common.artist) || clean(common.albumartist) || "Unknown artist",
    album: clean(common.album),
    durationMs: Math.round(durationSec * 1000),
    cover: coverIn(metadata),
  };
};

/** Some files say their length only to who reads all of them. */
const measure = async (path: string): Promise<number> =>
  (await parseFile(path, { duration: true, skipCovers: true })).format.duration ?? 0;

const coverIn = ({ common }: IAudioMetadata): Uint8Array | undefined =>
  selectCover(common.picture)?.data;

/** One line without control and direction-changing characters. */
const clean = (text: string | undefined): string =>
  (text ?? "")
    .slice(0, NAME_MAX * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, NAME_MAX);
