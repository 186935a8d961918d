import { basename, extname } from "node:path";
import { type IAudioMetadata, selectCover } from "music-metadata";
import type { TrackTags } from "../../../core/ports/collection.ts";
import { cleanText } from "./clean-text.ts";
import { gainsOf } from "./gains.ts";
import { genresOf } from "./genres.ts";

const YEAR_MIN = 1000;
const YEAR_MAX = 2999;
const NUMBER_MAX = 9999;

/** What the tags of a song say; one without a title is called by its file. */
export const tagsOf = (metadata: IAudioMetadata, path: string, durationSec: number): TrackTags => {
  const { common } = metadata;
  const artist =
    cleanText(common.artist) || joined(common.artists) || cleanText(common.albumartist);
  const name = artist || "Unknown artist";
  const albumArtist = cleanText(common.albumartist) || joined(common.albumartists);
  return {
    title: cleanText(common.title) || titleFrom(path),
    artist: name,
    album: cleanText(common.album),
    albumArtist: albumArtist || (common.compilation ? "Various artists" : name),
    ...within("disc", common.disk?.no, 1, NUMBER_MAX),
    ...within("trackNumber", common.track?.no, 1, NUMBER_MAX),
    ...within("year", common.originalyear ?? common.year, YEAR_MIN, YEAR_MAX),
    genres: genresOf(common.genre ?? []),
    durationMs: Math.round(durationSec * 1000),
    ...gainsOf(metadata),
  };
};

/** The tags of a file that has none that can be read. */
export const tagsFromName = (path: string, durationSec: number): TrackTags => ({
  title: titleFrom(path),
  artist: "Unknown artist",
  album: "",
  albumArtist: "Unknown artist",
  genres: [],
  durationMs: Math.round(durationSec * 1000),
});

export const coverIn = ({ common }: IAudioMetadata): Uint8Array | undefined =>
  selectCover(common.picture)?.data;

const titleFrom = (path: string): string =>
  cleanText(basename(path, extname(path))) || "Unknown title";

const joined = (names: readonly string[] | undefined): string =>
  cleanText((names ?? []).slice(0, 20).join(", "));

const within = <Key extends string>(
  key: Key,
  value: number | null | undefined,
  least: number,
  most: number,
): { readonly [Name in Key]?: number } =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? ({ [key]: Number(value) } as { readonly [Name in Key]?: number })
    : {};
