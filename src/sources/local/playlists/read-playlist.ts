import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import type { FileStamp } from "../../../core/ports/collection.ts";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { failureOf, type ReadCode, ReadFailure } from "../files/read-failure.ts";
import { cleanText } from "../tags/clean-text.ts";
import { decodeText } from "./decode-text.ts";
import { parseM3u } from "./m3u.ts";
import type { RawPlaylist } from "./playlist.ts";
import { parsePls } from "./pls.ts";
import { resolveEntry } from "./resolve-entry.ts";
import { parseXspf } from "./xspf.ts";

export interface Playlist {
  readonly name: string;
  /** Absolute. */
  readonly entries: readonly string[];
  /** Entries that are no files: streams. */
  readonly left: number;
}

const BYTES_MAX = 5 * 1024 * 1024;

/** Reads an M3U, M3U8, PLS or XSPF file. */
export const readPlaylist = (file: FileStamp): Result<Playlist, ReadCode | "too-big"> => {
  if (file.size > BYTES_MAX) return failed("too-big", "a playlist of more than 5 MB");
  try {
    return ok(parsePlaylist(file.path, readText(file.path)));
  } catch (error) {
    const { code, message } = failureOf(error);
    return failed(code, message);
  }
};

/** The list in a text that was found at this path. */
export const parsePlaylist = (path: string, text: string): Playlist => {
  const { title, entries } = parse(path, text);
  const folder = dirname(path);
  const isUrls = extname(path).toLowerCase() === ".xspf";
  const resolved = entries.map((entry) => resolveEntry(entry, folder, isUrls));
  const paths = resolved.flatMap((entry) => (entry.kind === "file" ? [entry.path] : []));
  return {
    name: cleanText(title, 100) || cleanText(basename(path, extname(path)), 100) || "Playlist",
    entries: paths,
    left: resolved.length - paths.length,
  };
};

const parse = (path: string, text: string): RawPlaylist => {
  switch (extname(path).toLowerCase()) {
    case ".pls":
      return parsePls(text);
    case ".xspf":
      return parseXspf(text);
    default:
      return parseM3u(text);
  }
};

const readText = (path: string): string => {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!fstatSync(handle).isFile()) throw new ReadFailure("not-a-file", "it is no file");
    return decodeText(readFileSync(handle).subarray(0, BYTES_MAX));
  } finally {
    closeSync(handle);
  }
};
