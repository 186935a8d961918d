import { ENTRIES_MAX, type RawPlaylist } from "./playlist.ts";

/** M3U and M3U8: a path a line; lines with # in front tell about the next one. */
export const parseM3u = (text: string): RawPlaylist => {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const title = lines
    .find((line) => line.startsWith("#PLAYLIST:"))
    ?.slice(10)
    .trim();
  const entries = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return { ...(title ? { title } : {}), entries: entries.slice(0, ENTRIES_MAX) };
};
