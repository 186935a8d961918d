import { pathToFileURL } from "node:url";
import type { Track } from "../../domain/track.ts";

/** An extended M3U file: lines, so whatever breaks one or looks like a comment is written another way. */
export const writeM3u = (name: string, tracks: readonly Track[], leftOut: number): string => {
  const head = ["#EXTM3U", `#PLAYLIST:${oneLine(name)}`];
  if (leftOut > 0) head.push(`# ${leftOut} left out: not there at the moment`);
  const body = tracks.flatMap((track) => [
    `#EXTINF:${Math.round(track.durationMs / 1000)},${oneLine(titleOf(track))}`,
    locationOf(track.source),
  ]);
  return `${[...head, ...body].join("\n")}\n`;
};

const titleOf = ({ artist, title }: Track): string =>
  artist === "" ? title : `${artist} - ${title}`;

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, " ");

/** Readers trim lines, and take "#" for a comment. */
const locationOf = (source: string): string =>
  source.startsWith("/") && /[\r\n]|\s$/.test(source) ? pathToFileURL(source).href : source;

/** For a download; names that HTTP headers cannot hold are encoded as RFC 8187 says. */
export const attachmentName = (name: string, ending: string): string => {
  const plain = name.replace(/[^\w .-]/g, "_");
  // Half an emoji cannot be encoded, and a name is no path.
  const safe = name.replace(/[/\\]|\p{Surrogate}/gu, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded}.${ending}`;
};
